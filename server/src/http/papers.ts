import { Router } from 'express'
import type { Request } from 'express'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { minutesCalendar } from '../views/minutes/calendar.ts'
import { checkPage } from '../views/minutes/chain/check-page.ts'
import { minutesHtml } from '../views/minutes/html.ts'
import { minutesMarkdown } from '../views/minutes/markdown.ts'
import { minutesCopy } from '../views/minutes/protocol.ts'
import type { Lang } from '../../contract/views.ts'
import { langOf, speaker } from '../../contract/words/index.ts'
import { minutesTable } from '../export/minutes-table.ts'
import { classFiles } from '../export/class-files.ts'
import { zipOf } from '../export/zip.ts'
import { langOfRequest } from './answers.ts'
import type { HttpPorts } from './ports.ts'
import { teacherOnly, withClass } from './who.ts'

/** What a teacher takes along from a class: the minutes, and a file with everything. Children's words, so for nobody else. */
export function paperRoutes(ports: HttpPorts): Router {
  const { now } = ports
  const router = Router()

  const forTeacher = teacherOnly(ports)

  router.get(
    '/classes/:id/minutes.md',
    forTeacher,
    withClass(ports, (klass, request, response) => {
      response.type('text/markdown; charset=utf-8').send(minutesMarkdown(klass.minutes(), wishedLang(request)))
    }),
  )

  router.get(
    '/classes/:id/minutes.html',
    forTeacher,
    withClass(ports, (klass, request, response) => {
      response.type('html').send(minutesHtml(klass.minutes(), wishedLang(request), true))
    }),
  )

  router.get(
    '/classes/:id/minutes.json',
    forTeacher,
    withClass(ports, (klass, request, response) => {
      const lang = wishedLang(request)
      response.json(minutesCopy(klass.minutes(), lang, speaker(lang)))
    }),
  )

  router.get(
    '/classes/:id/minutes.csv',
    forTeacher,
    withClass(ports, (klass, request, response) => {
      response.type('text/csv; charset=utf-8').send(minutesTable(klass.minutes(), wishedLang(request)))
    }),
  )

  router.get(
    '/classes/:id/minutes.ics',
    forTeacher,
    withClass(ports, (klass, request, response) => {
      response.type('text/calendar; charset=utf-8').send(minutesCalendar(klass.minutes(), wishedLang(request), now()))
    }),
  )

  router.get(
    '/classes/:id/check-minutes.html',
    forTeacher,
    withClass(ports, (_klass, request, response) => {
      // it is there to be kept: its script runs from a file, and not under the rules for our own pages
      response
        .attachment('check-minutes.html')
        .type('html')
        .send(checkPage(wishedLang(request)))
    }),
  )

  router.get(
    '/classes/:id/export.zip',
    forTeacher,
    withClass(ports, async (klass, request, response) => {
      const at = now()
      const day = new Date(at).toISOString().slice(0, 10)
      response.attachment(`${klass.room.state().name} ${day}.zip`).type('application/zip')
      const files = classFiles(klass, join(ports.worldsFolder, klass.id), wishedLang(request), at)
      // whoever goes away in the middle of it has not got it, and that is no fault of ours
      await pipeline(Readable.from(zipOf(files, at)), response).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
      })
    }),
  )

  return router
}

/** What the link says, else what the browser does. */
function wishedLang(request: Request): Lang {
  const { lang } = request.query
  return typeof lang === 'string' ? langOf(lang) : langOfRequest(request)
}
