// Simulated students over the real protocol: reads orders from stdin and answers on stdout, a JSON object a line each.
import { createInterface } from 'node:readline'
import { join } from '@jagten/worlds/client'
import type { Player } from '@jagten/worlds/client'
import { z } from 'zod'
import { Order } from './orders.ts'
import type { Done } from './orders.ts'

const HEAR_MS = 10_000

const players = new Map<string, Player>()
const strolls = new Map<string, NodeJS.Timeout>()

function answer(done: Done): void {
  process.stdout.write(`${JSON.stringify(done)}\n`)
}

function playerOf(name: string): Player {
  const player = players.get(name)
  if (!player) throw new Error(`${name} is not in the world`)
  return player
}

function stand(name: string): void {
  clearInterval(strolls.get(name))
  strolls.delete(name)
}

async function carryOut(order: Order): Promise<unknown> {
  const { name } = order
  switch (order.do) {
    case 'join': {
      const { host, port, chunks, from } = order
      players.set(name, await join({ host, port, name, chunks, ...(from !== undefined && { from }) }))
      return null
    }
    case 'leave':
    case 'drop': {
      stand(name)
      const player = playerOf(name)
      players.delete(name)
      if (order.do === 'drop') player.drop()
      else await player.leave()
      return null
    }
    case 'say':
      return playerOf(name).say(order.text)
    case 'whisper': {
      const sentAt = performance.timeOrigin + performance.now()
      playerOf(name).whisperLykke(order.text)
      return sentAt
    }
    case 'echo': {
      const hearer = playerOf(order.to)
      const before = hearer.heard.length
      const sentAt = performance.now()
      playerOf(name).say(order.text)
      // looked at again and again, since this is measured in milliseconds
      while (!hearer.heard.slice(before).some(({ text }) => text.includes(order.text))) {
        if (performance.now() - sentAt > HEAR_MS) throw new Error('the echo was not heard')
        await new Promise((resolve) => setImmediate(resolve))
      }
      return performance.now() - sentAt
    }
    case 'ask': {
      const player = playerOf(name)
      const before = player.heard.length
      const sentAt = performance.now()
      if (order.aloud) player.say(order.text)
      else player.whisperLykke(order.text)
      const found = () =>
        player.heard.slice(before).find(({ text }) => order.hears.some((words) => text.includes(words)))
      const wanted = `an answer to "${order.text}": ${order.hears.join(' | ')}`
      await player
        .until(() => found() !== undefined || player.gone, order.waits, wanted)
        .catch((error: Error) => {
          throw new Error(
            `${error.message}, and heard ${JSON.stringify(player.heard.slice(before).map(({ text }) => text))}`,
          )
        })
      // thrown out: nobody will answer any more
      if (!found()) throw new Error(`${name} was thrown out before ${wanted}`)
      return { text: found()?.text ?? '', ms: performance.now() - sentAt }
    }
    case 'walk':
      stand(name)
      await playerOf(name).walkTo(order.to)
      return null
    case 'stroll': {
      stand(name)
      const player = playerOf(name)
      const { around, hertz } = order
      let turn = Math.random() * 2 * Math.PI
      const step = (): void => {
        turn += 0.3 / hertz
        player.moveTo({ x: around.x + 4 * Math.cos(turn), y: around.y, z: around.z + 4 * Math.sin(turn) })
      }
      strolls.set(name, setInterval(step, 1000 / hertz))
      return null
    }
    case 'place':
      return playerOf(name).place(order.at, order.block)
    case 'sign': {
      const player = playerOf(name)
      const [text1, text2, text3, text4] = order.lines
      player.place(order.at, 'oak_sign')
      await player.until(() => player.blockAt(order.at) === 'oak_sign', HEAR_MS, 'the sign to stand')
      player.write('update_sign', { location: order.at, text1, text2, text3, text4 })
      return null
    }
    case 'dig':
      return playerOf(name).dig(order.at)
    case 'look':
      return playerOf(name).blockAt(order.at)
    case 'heard':
      return playerOf(name).heard.map(({ text }) => text)
    case 'where':
      return playerOf(name).position
    default:
      return order satisfies never
  }
}

const lines = createInterface({ input: process.stdin })
lines.on('line', (line) => {
  const raw: unknown = JSON.parse(line)
  const order = Order.safeParse(raw)
  if (!order.success) {
    const named = z.object({ id: z.int() }).safeParse(raw)
    return answer({ id: named.data?.id ?? -1, ok: false, why: z.prettifyError(order.error) })
  }
  const { id } = order.data
  carryOut(order.data).then(
    (result) => answer({ id, ok: true, result: result ?? null }),
    (error: unknown) => answer({ id, ok: false, why: error instanceof Error ? error.message : String(error) }),
  )
})
lines.on('close', () => process.exit(0))
process.on('SIGTERM', () => process.exit(0))
