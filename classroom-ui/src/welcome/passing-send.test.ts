import type { Answer, CommandName } from '@jagten/server/contract'
import { expect, test } from 'vitest'
import type { Send } from '../store/class-link.ts'
import { passingSend } from './passing-send.ts'

const AREA = 'felt-1'
const at = { x: 0, y: 64, z: 0 }
const build = (block: string) => ({ area: AREA, cells: [{ ...at, block }] })

function page(answer: Answer = { ok: true, version: 1 }) {
  const sent: [command: CommandName, payload: unknown][] = []
  const send: Send = (command, payload) => {
    sent.push([command, payload])
    return Promise.resolve(answer)
  }
  return { send: passingSend(send), passed: () => sent.flatMap(([command, payload]) => (command === 'welcome.pass' ? [payload] : [])) } // prettier-ignore
}

test('whoever builds on the page has shown that they can; once is enough', async () => {
  const { send, passed } = page()
  await send('area.build', build('stone'))
  await send('area.place', { area: AREA, thing: 'bench', at, facing: 'north' })
  expect(passed()).toEqual([{ stages: ['place'] }])
})

test.each(['air', 'minecraft:air'])('taking away is building with %s, or taking back', async (air) => {
  const { send, passed } = page()
  await send('area.build', build(air))
  await send('area.undo', { area: AREA })
  expect(passed()).toEqual([{ stages: ['remove'] }])
})

test('what was refused shows nothing, and neither does anything else', async () => {
  const refused = page({ ok: false, error: { code: 'area.outside', message: '', params: {} } })
  await refused.send('area.build', build('stone'))
  const { send, passed } = page()
  await send('area.save', { area: AREA })
  expect([...refused.passed(), ...passed()]).toEqual([])
})
