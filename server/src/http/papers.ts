import { Router } from 'express'
import type { Request } from 'express'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { minutesHtml } from '../views/minutes/html.ts'
import { minutesMarkdown } from '../views/minutes/markdown.ts'
import type { Lang } from '../../contract/views.ts'
import { langOf } from '../../contract/words/index.ts'
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
