import { expect, test } from 'vitest'
import { createRecorder } from '../../../test/recorder.ts'
import { echo } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'

const world = useWorld()

test.each([
  ['/', 0, 1, ['/msg', '/tell', '/w']],
  ['/ms', 0, 3, ['/msg']],
  ['/msg ', 5, 0, ['Lykke']],
  ['/msg ly', 5, 2, ['Lykke']],
  ['/w Lykke ', 9, 0, ['words.to-lykke']],
  ['/TELL lykke wo', 12, 2, ['words.to-lykke']],
  ['/msg Lykke words x', 17, 1, []],
  ['/msg Bo_ ', 9, 0, []],
  ['/constructor ', 13, 0, []],
  ['hej', 0, 3, []],
  ['', 0, 0, ['/msg', '/tell', '/w']],
  ['\u0000\n /', 3, 1, []],
])('who has typed "%s" is offered what may stand there', async (text, start, length, words) => {
  const seen = createRecorder('tab_complete')
  const ida = await world.join('Ida', { chunks: false, received: seen.received })
  ida.write('tab_complete', { transactionId: 7, text })
  await echo(ida)
  expect(seen.of('tab_complete')).toEqual([
    { transactionId: 7, start, length, matches: words.map((match) => ({ match, tooltip: undefined })) },
  ])
})

test('a flood of questions is not answered, and a very long one neither', async () => {
  const seen = createRecorder('tab_complete')
  const ida = await world.join('Ida', { chunks: false, received: seen.received })
  ida.write('tab_complete', { transactionId: 1, text: `/msg ${'x'.repeat(5000)}` })
  await echo(ida)
  expect(seen.packets).toEqual([])
  for (let n = 0; n < 300; n += 1) ida.write('tab_complete', { transactionId: n, text: '/msg ' })
  await echo(ida)
  expect(seen.packets.length).toBeLessThan(300)
})

test('a client gets a tree of commands in which every branch ends in words for Lykke', async () => {
  const seen = createRecorder('declare_commands')
  const ida = await world.join('Ida', { chunks: false, received: seen.received })
  await echo(ida)
  const [tree] = seen.of('declare_commands')
  const nodes = tree?.['nodes'] as { children: number[]; flags: Record<string, number>; extraNodeData?: unknown }[]
  const ends = (index: number): number[] =>
    nodes[index]?.children.length ? nodes[index].children.flatMap(ends) : [index]
  expect(new Set(ends(Number(tree?.['rootIndex'])))).toEqual(new Set([nodes.length - 1]))
  expect(nodes.at(-1)).toMatchObject({
    flags: { has_command: 1, has_custom_suggestions: 1, command_node_type: 2 },
    extraNodeData: { parser: 'brigadier:string', properties: 'GREEDY_PHRASE', suggestionType: 'minecraft:ask_server' },
  })
})

test('nothing of all this was a fault', () => expect(world.faults).toEqual([]))
