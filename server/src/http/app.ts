import compression from 'compression'
import express from 'express'
import type { ErrorRequestHandler, Express, Response } from 'express'
import helmet from 'helmet'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Desk } from '../classes/desk.ts'
import { speaker } from '../../contract/words/index.ts'
import { isOurOrigin } from '../sessions/cookies.ts'
import { answerRefused, langOfRequest } from './answers.ts'
import { areaBodies, areaFileRoutes } from './area-files.ts'
import { areaRoutes } from './areas.ts'
import { classRoutes } from './classes.ts'
import { doorRoutes } from './door.ts'
import { groundRoutes } from './ground.ts'
import { helperRoutes } from './helpers.ts'
import { healthRoutes } from './health.ts'
import { hostName } from './hosts.ts'
import { openApi } from './openapi.ts'
import { chatRoutes } from './chat.ts'
import { rehearsalRoutes } from './rehearsals.ts'
import { planBodies, planRoutes } from './plans.ts'
import { paperRoutes } from './papers.ts'
import { worksRoutes } from './works.ts'
import type { HttpPorts } from './ports.ts'

const MAX_BODY = '64kb'

/** The HTTP side: the API, and the page built into `page`. */
export function createApp(ports: HttpPorts, page: string): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.use(
    helmet({
      // a school network has no TLS: these two would lock the class out
      strictTransportSecurity: false,
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'self'"],
          'style-src': ["'self'", "'unsafe-inline'"],
          'img-src': ["'self'", 'data:'],
          'connect-src': ["'self'", 'ws:', 'wss:'],
          'object-src': ["'none'"],
          'base-uri': ["'none'"],
          'form-action': ["'self'"],
          'frame-ancestors': ["'none'"],
        },
      },
      crossOriginOpenerPolicy: false,
      originAgentCluster: false,
    }),
  )
  app.use((request, response, next) => {
    const { host } = request.headers
    if (ports.isOurHost(host)) return next()
    const say = speaker(langOfRequest(request))
    response
      .status(421)
      .type('text')
      .send(say('terminal.unknown-host', { host: hostName(host ?? '') ?? '–' }))
  })
  app.use(healthRoutes(ports))
  app.use('/api', (request, response, next) => {
    response.set('Cache-Control', 'no-store')
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    if (isReading || isOurOrigin(request.headers)) return next()
    answerRefused(response, 403, ports.desk.refused({ refusal: 'command.not-yours' }, langOfRequest(request)).error)
  })
  app.use('/api/plans', planBodies(ports))
  app.use('/api', areaBodies(ports))
  app.use('/api', express.json({ limit: MAX_BODY, strict: true }))
  const description = openApi()
  app.get('/api/openapi.json', (_request, response) => void response.json(description))
  app.use(
    '/api',
    doorRoutes(ports),
    classRoutes(ports),
    planRoutes(ports),
    helperRoutes(ports),
    paperRoutes(ports),
    rehearsalRoutes(ports),
    chatRoutes(ports),
    groundRoutes(ports),
    areaFileRoutes(ports),
    areaRoutes(ports),
    worksRoutes(ports),
  )
  app.use('/api', (request, response) => {
    answerRefused(response, 404, ports.desk.refused({ refusal: 'class.unknown' }, langOfRequest(request)).error)
  })
  // the page alone: thirty of them are fetched at once over a school's Wi-Fi
  app.use(compression())
  app.use(express.static(page, { index: false, maxAge: '1y', immutable: true, setHeaders: keepHtmlFresh }))
  app.get('/{*path}', (_request, response) => {
    const index = join(page, 'index.html')
    response.set('Cache-Control', 'no-cache')
    if (existsSync(index)) response.sendFile(index)
    else response.status(503).type('text').send('Siden er ikke bygget endnu. Start programmet med: npm start')
  })
  app.use(lastResort(ports.desk))
  return app
}

function keepHtmlFresh(response: Response, path: string): void {
  if (path.endsWith('.html')) response.set('Cache-Control', 'no-cache')
}

/** What no route took care of: a body that is no JSON or too large is the sender's, all else is ours. */
function lastResort(desk: Desk): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    if (response.headersSent) return
    const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500
    const lang = langOfRequest(request)
    // the parser of bodies says in bytes how much it takes
    const most = typeof error === 'object' && error !== null && 'limit' in error ? Number(error.limit) / 1024 : 0
    if (status >= 400 && status < 500)
      answerRefused(
        response,
        status,
        desk.refused(
          { refusal: 'command.malformed', params: { field: '–', expected: status === 413 ? `≤ ${most} kB` : 'JSON' } },
          lang,
        ).error,
      )
    else answerRefused(response, 500, desk.fault(error, lang).error)
  }
}
