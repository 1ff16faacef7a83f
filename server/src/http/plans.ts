import express, { Router } from 'express'
import type { Request, RequestHandler, Response } from 'express'
import { CopyPlan, SavePlan } from '../../contract/bodies.ts'
import type { Refusal } from '../../domain/base/refusal.ts'
import { parse } from '../classes/parse.ts'
import { missedPaths, whoUses } from '../plans/in-use.ts'
import { answerRefused, langOfRequest } from './answers.ts'
import { planRow } from './plan-row.ts'
import type { HttpPorts } from './ports.ts'
import { isTeacher, teacherOnly } from './who.ts'

/**
 * For a whole plan, from the teacher alone. The shipped one of eleven steps is 27 kB; a row of six lessons with forty steps of
 * its kind would be about 100 kB, and the letters a text may have leave room for texts twice as long.
 */
const MAX_PLAN = '256kb'

const STATUS: Readonly<Record<string, number>> = { 'plan.unknown': 404, 'plan.mistakes': 400 }

/** Reads the one body that may be larger than a command. Mounted before the parser of all others. */
export function planBodies(ports: HttpPorts): RequestHandler {
  const large = express.json({ limit: MAX_PLAN, strict: true })
  return (request, response, next) => {
    if (request.method === 'PUT' && isTeacher(request, ports)) large(request, response, next)
    else next()
  }
}

/** The lesson plans: those shipped, and the school's own. */
export function planRoutes(ports: HttpPorts): Router {
  const { school, desk, shelf } = ports
  const router = Router()

  function refused(request: Request, response: Response, refusal: Refusal, more: object = {}): void {
    const { error } = desk.refused(refusal, langOfRequest(request))
    answerRefused(response, STATUS[refusal.refusal] ?? 409, { ...error, ...more })
  }

  const forTeacher = teacherOnly(ports)

  // what is shipped anybody may see; what a teacher wrote is the teachers'
  router.get('/plans', (request, response) => {
    const seesOwn = isTeacher(request, ports)
    const rows = [...shelf.plans].map(([slug, plan]) => planRow(slug, plan, shelf.revisionOf(slug) !== null))
    response.json({ plans: rows.filter(({ own }) => seesOwn || !own) })
  })

  router.get('/plans/:slug', forTeacher, (request: Request<{ slug: string }>, response) => {
    const { slug } = request.params
    const plan = shelf.plans.get(slug)
    if (!plan) return refused(request as Request, response, { refusal: 'plan.unknown' })
    const revision = shelf.revisionOf(slug)
    response.json({ slug, own: revision !== null, revision, plan })
  })

  router.post('/plans', forTeacher, async (request, response) => {
    const lang = langOfRequest(request)
    const body = parse(CopyPlan, request.body, lang)
    if ('refusal' in body) return answerRefused(response, 400, desk.refused(body, lang).error)
    const copied = await shelf.copy(body.data.from, body.data.title)
    if ('refusal' in copied) return refused(request, response, copied)
    response.status(201).json(copied)
  })

  // `?check=1` saves nothing, and answers what saving would complain of
  router.put('/plans/:slug', forTeacher, async (request: Request<{ slug: string }>, response) => {
    const lang = langOfRequest(request as Request)
    const body = parse(SavePlan, request.body, lang)
    if ('refusal' in body) return answerRefused(response, 400, desk.refused(body, lang).error)
    const { slug } = request.params
    const before = shelf.plans.get(slug)
    const notOwn = shelf.notOwn(slug)
    if (notOwn || !before) return refused(request as Request, response, notOwn ?? { refusal: 'plan.unknown' })
    const checked = shelf.check(body.data.plan, lang)
    const mistakes =
      'mistakes' in checked ? checked.mistakes : missedPaths(school.classes(), slug, before, checked.plan, lang)
    if (request.query.check === '1') return void response.json({ mistakes })
    if ('mistakes' in checked || mistakes.length > 0) {
      return refused(request as Request, response, { refusal: 'plan.mistakes' }, { mistakes })
    }
    const saved = await shelf.save(slug, body.data.revision, checked.plan)
    if ('refusal' in saved) return refused(request as Request, response, saved)
    school.planChanged(slug)
    response.json(saved)
  })

  router.delete('/plans/:slug', forTeacher, async (request: Request<{ slug: string }>, response) => {
    const { slug } = request.params
    const notOwn = shelf.notOwn(slug)
    if (notOwn) return refused(request as Request, response, notOwn)
    const classes = whoUses(school.classes(), slug)
    if (classes !== null) return refused(request as Request, response, { refusal: 'plan.in-use', params: { classes } })
    const removed = await shelf.remove(slug)
    if ('refusal' in removed) return refused(request as Request, response, removed)
    response.status(204).end()
  })

  return router
}
