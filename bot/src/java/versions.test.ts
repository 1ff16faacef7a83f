import { test } from 'vitest'
import {
  answers,
  complains,
  ground,
  inGameForm,
  operator,
  rights,
  shows,
  spawns,
  throwsOut,
  whispers,
  withoutId,
} from './test/behaviours.ts'
import { enter, serverFor } from './test/entering.ts'
import type { Talk } from './test/dialect.ts'

/** The family: one server after another, in versions that speak differently. Before 1.16 no line tells the sender’s id. */
const FAMILY = ['1.8.8', '1.12.2', '1.16.5', '1.18.2', '1.19.4', '1.20.4', '1.21.4', '1.21.11', '26.1']
/** In the oldest there is no line above the hand, and whoever asks for it is told so. */
const withoutBar = complains((line) => ({ text: line.includes(' actionbar ') ? 'Invalid command' : '' }))
const inForm = (name: string, said: string) => ({ translate: 'commands.message.display.incoming', with: [name, said] })

test.concurrent.for(FAMILY)(
  'in version %s Lykke comes in, hears what is said aloud and to her, sees and sets blocks, and is told why when thrown out',
  async (version, { expect, onTestFinished }) => {
    const without = version === '1.8.8' ? [withoutBar] : []
    const server = await serverFor(
      onTestFinished,
      [spawns, rights(4), ground(), ...operator, whispers(inForm), ...without, shows(inGameForm)],
      { version },
    )
    const { link, words, ends } = await enter(server.port, onTestFinished)
    const { dialect } = server

    const works = ['whispers', 'see-blocks', 'set-blocks', 'tellraw', 'title', 'tp', 'hearing']
    if (without.length === 0) works.push('actionbar')
    expect([[...link.can].toSorted(), link.version]).toEqual([works.toSorted(), version])

    const uuid = server.appear('Asta')
    await expect.poll(() => link.players()).toEqual(['Asta'])
    const say = (talk: Omit<Talk, 'name'>, isWhisper: boolean): void => {
      for (const guest of server.guests()) dialect.talk(guest, { name: 'Asta', ...talk }, isWhisper)
    }
    say({ uuid, said: 'der mangler en lampe' }, false)
    say({ uuid, said: 'ja' }, true)
    await expect.poll(() => words.length).toBe(2)
    expect(words).toEqual([
      ['Asta', 'der mangler en lampe', 'public'],
      ['Asta', 'ja', 'private'],
    ])

    expect(link.tell('Asta', ['tak'])).toBe(true)
    link.announce(['Nu stemmer vi'])
    link.move('Asta', { x: 1, y: 64, z: 2, yaw: 0 })
    await expect
      .poll(() => server.typed.slice(-3))
      .toEqual([
        expect.stringMatching(/^\/tellraw Asta \{.*tak/),
        expect.stringMatching(/^\/tellraw @a \{.*Nu stemmer vi/),
        '/tp Asta 1.00 64.00 2.00 0 0',
      ])

    for (const guest of server.guests())
      dialect.throwOut(guest, { translate: 'multiplayer.disconnect.server_shutdown' })
    await expect.poll(() => ends).toMatchObject([{ code: 'shut-down' }])
  },
)

test.concurrent.for(['1.12.2', '1.18.2', '1.21.4'])(
  'in version %s students are heard where no line tells its sender’s id, and a reason is read where nobody is let in',
  async (version, { expect, onTestFinished }) => {
    const server = await serverFor(onTestFinished, [spawns, ...answers(), shows(withoutId)], { version })
    const { link, words } = await enter(server.port, onTestFinished)
    expect(link.can.has('hearing')).toBe(true)
    server.appear('Asta')
    await expect.poll(() => link.players()).toEqual(['Asta'])
    withoutId(server, { name: 'Asta', uuid: null, said: 'hånd' })
    withoutId(server, { name: 'Bo_', uuid: null, said: 'hånd' })
    withoutId(server, { name: 'Asta', uuid: null, said: 'færdig' })
    await expect.poll(() => words.length).toBe(2)
    expect(words.map(([from, text]) => `${from}: ${text}`)).toEqual(['Asta: hånd', 'Asta: færdig'])

    const shut = await serverFor(onTestFinished, [throwsOut({ text: '§lKom igen ', extra: ['på mandag'] })], {
      version,
    })
    await expect(enter(shut.port, onTestFinished)).rejects.toMatchObject({
      trouble: { code: 'turned-away', said: 'Kom igen på mandag' },
    })
  },
)
