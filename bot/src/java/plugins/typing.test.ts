import { EventEmitter } from 'node:events'
import type { Bot } from 'mineflayer'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { typing } from './typing.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A bot of which nothing is there but what it types, and the count a server keeps of that. */
function typist(isHurried: boolean) {
  const typed: string[] = []
  let count = 0
  let most = 0
  const calm = setInterval(() => (count = Math.max(0, count - 1)), 50)
  const client = Object.assign(new EventEmitter(), {
    chat(line: string) {
      typed.push(line)
      count += 20
      most = Math.max(most, count)
    },
  })
  const bot = Object.assign(new EventEmitter(), { _client: client, entity: { id: 7 } })
  let given = 0
  typing(isHurried, () => (given += 1))(bot as unknown as Bot)
  return {
    type: (bot as unknown as Bot).typing.type,
    typed,
    most: () => most,
    given: () => given,
    rights: (entityStatus: number, entityId = 7) => client.emit('entity_status', { entityId, entityStatus }),
    end() {
      clearInterval(calm)
      bot.emit('end')
    },
  }
}

const lines = (many: number): string[] => Array.from({ length: many }, (_, n) => `linje ${n}`)

test('Lykke types no faster than a strange server lets anybody, and says everything in the end', () => {
  const { type, typed, most, end } = typist(false)
  for (const line of lines(25)) type(line)
  vi.advanceTimersByTime(60_000)
  for (const line of lines(25)) type(line)
  vi.advanceTimersByTime(60_000)
  expect(typed).toEqual([...lines(25), ...lines(25)])
  expect(most()).toBeLessThanOrEqual(200)
  end()
  type('mere')
  vi.advanceTimersByTime(60_000)
  expect(vi.getTimerCount()).toBe(0)
})

test('what would come too late to matter is left out, the oldest first', () => {
  const { type, typed, end } = typist(false)
  for (const line of lines(100)) type(line)
  vi.advanceTimersByTime(100_000)
  end()
  expect(typed).toEqual([...lines(8), ...lines(100).slice(-30)])
})

test.each([
  ['in a world of ours', true, null],
  ['as an operator', false, 28],
])('%s Lykke types at once', (_where, isHurried, rights) => {
  const { type, typed, rights: give, end } = typist(isHurried)
  if (rights !== null) give(rights)
  for (const line of lines(40)) type(line)
  expect(typed).toEqual(lines(40))
  end()
})

test('rights that are given or taken while she is there are news; those she comes with, and those of others, are none', () => {
  const { rights, given, end } = typist(false)
  rights(24)
  rights(28, 8)
  rights(24)
  rights(2)
  expect(given()).toBe(0)
  rights(28)
  expect(given()).toBe(1)
  rights(24)
  expect(given()).toBe(2)
  end()
})
