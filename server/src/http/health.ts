import { Router } from 'express'
import type { Request } from 'express'
import type { HttpPorts } from './ports.ts'
import { isTeacher } from './who.ts'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** For whoever watches over the program: does it live, is it ready, how is it. */
export function healthRoutes(ports: HttpPorts): Router {
  const { school, store, sockets } = ports
  const router = Router()

  router.get('/healthz', (_request, response) => void response.json({ ok: true }))

  /** Whoever runs the program; to others ids of classes say nothing and are not said. */
  const mayKnow = (request: Request): boolean =>
    LOOPBACK.has(request.socket.remoteAddress ?? '') || isTeacher(request, ports)

  router.get('/readyz', async (request, response) => {
    const missing: string[] = []
    await store.setting('ready').catch(() => missing.push('store'))
    for (const { id, room, presence } of school.classes()) {
      if (room.state().worldOpen && presence.live().world.state !== 'open')
        missing.push(mayKnow(request) ? `world:${id}` : 'world')
    }
    response.status(missing.length === 0 ? 200 : 503).json({ ok: missing.length === 0, missing })
  })

  router.get('/metrics', (request, response) => {
    if (!mayKnow(request)) {
      response.status(403).type('text').send('loopback or teacher only\n')
      return
    }
    const classes = school.classes()
    const memory = process.memoryUsage()
    const cpu = process.cpuUsage()
    const gauges: [name: string, help: string, value: number][] = [
      ['jagten_classes', 'Classes on this server', classes.length],
      [
        'jagten_worlds_open',
        'Worlds with Lykke in them',
        classes.filter((one) => one.presence.live().world.state === 'open').length,
      ],
      [
        'jagten_students',
        'Students of all classes',
        classes.reduce((sum, one) => sum + one.room.state().roster.students.length, 0),
      ],
      [
        'jagten_players',
        'Players in all worlds',
        classes.reduce((sum, one) => sum + one.presence.live().players.size, 0),
      ],
      ['jagten_sockets', 'Connected pages and bots', sockets()],
      ['jagten_events', 'Events in all logs', classes.reduce((sum, one) => sum + one.room.state().version, 0)],
      ['process_resident_memory_bytes', 'Memory of the server process', memory.rss],
      ['process_cpu_seconds_total', 'CPU time of the server process', (cpu.user + cpu.system) / 1_000_000],
      ['process_uptime_seconds', 'Seconds since the start', process.uptime()],
    ]
    response
      .type('text/plain; version=0.0.4')
      .send(
        gauges
          .map(([name, help, value]) => `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`)
          .join(''),
      )
  })

  return router
}
