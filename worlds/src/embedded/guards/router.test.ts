import { describe, expect, test } from 'vitest'
import { echo } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'

const world = useWorld()

const FORBIDDEN = [
  '/constructor',
  '/__proto__',
  '/toString x',
  '/hasOwnProperty',
  '/kill @e',
  '/op Ida',
  '/tp Ida 0 64 0',
  '/fill 0 60 0 9 70 9 stone',
  '/gamemode survival Ida',
  '/setblock 0 64 0 tnt',
  '/clone 0 60 0 1 61 1 0 70 0',
  '/bossbar add x y',
  '/tellraw @a {"text":"x"}',
  '/stop',
  '/',
  '/ msg',
  '/msg',
  '/msg Lykke',
]

const WRONG = [
  '/tellraw @a {broken',
  '/tellraw Nobody {"text":"x"}',
  '/title @a sideways {"text":"x"}',
  '/tp Lykke 1 2',
  '/tp Lykke NaN 64 0',
  '/fill 0 0 0 9999 200 9999 stone',
  '/fill 0 64 0 1 65 1 nothing_at_all',
  '/fill 0 64 0 1 65 1 __proto__',
  '/setblock 5000 64 0 stone',
  '/gamemode flying Lykke',
  '/gamemode 4 Lykke',
  '/clone 0 60 0 1 61 1 5000 70 0',
  '/bossbar set nothing value 1',
  '/bossbar',
  '/tp Lykke ~x 64 0',
  '/time set soon',
  '/constructor',
  '/__proto__',
]

describe('a student who types a command', () => {
  test('hears that it is unknown, whatever it is, and nobody else hears anything', async () => {
    const ida = await world.join('Ida', { chunks: false })
    const bo = await world.join('Bo_', { chunks: false })
    for (const command of FORBIDDEN) {
      const before = ida.heard.length
      ida.say(command)
      await ida.until(() => ida.heard.length > before, 5000, `an answer to ${command}`)
    }
    expect(ida.heard).toMatchObject(FORBIDDEN.map(() => ({ text: 'command.unknown', from: null, position: 1 })))
    await echo(world.lykke())
    expect(bo.heard).toEqual([])
    expect(bo.players()).toContain('Ida')
  })

  test('cannot whisper to another student', async () => {
    const ida = await world.join('Ida', { chunks: false })
    const bo = await world.join('Bo_', { chunks: false })
    ida.say('/msg Bo_ mød mig bag skuret')
    await ida.hears('chat.private-only-lykke')
    await echo(world.lykke())
    expect(bo.heard).toEqual([])
  })
})

describe('Lykke can', () => {
  test('speak to one or to all, in the chat and in large letters', async () => {
    const lykke = world.lykke()
    const ida = await world.join('Ida', { chunks: false })
    lykke.say('/tellraw Ida {"text":"Din nøgle passer","color":"green"}')
    lykke.say('/tellraw @a [{"text":"Velkommen "},{"text":"alle"}]')
    lykke.say('/msg Ida hej Ida')
    lykke.say('/title @a times 10 70 20')
    lykke.say('/title Ida title {"text":"Afstemning"}')
    lykke.say('/title Ida actionbar {"text":"2 minutter"}')
    await ida.hears('Din nøgle passer')
    await ida.hears('Velkommen alle')
    expect(await ida.hears('hej Ida')).toMatchObject({ from: lykke.uuid, position: 1 })
    await ida.until(() => ida.titles.includes('Afstemning') && ida.actionbars.includes('2 minutter'))
  })

  test('move somebody far beyond what they have loaded, onto ground that is there', async () => {
    const ida = await world.join('Ida')
    world.lykke().say('/tp Ida 1200.5 64 -900.5 90 10')
    await ida.until(() => ida.position.x === 1200.5)
    expect(ida.blockAt({ x: 1200, y: 63, z: -901 })).toBe('grass_block')
  })

  test('fill a whole area at once, which everybody sees', async () => {
    const sara = await world.join('Sara')
    await sara.until(() => sara.chunks() > 250)
    world.lykke().say('/fill -20 70 -20 11 75 11 minecraft:oak_stairs[facing=east]')
    world.lykke().say('/setblock 0 72 0 red_wool')
    await sara.until(() => sara.blockAt({ x: 0, y: 72, z: 0 }) === 'red_wool')
    expect(sara.blockAt({ x: -20, y: 70, z: -20 })).toBe('oak_stairs')
    expect(sara.blockAt({ x: 11, y: 75, z: 11 })).toBe('oak_stairs')
    expect(sara.blockAt({ x: 12, y: 75, z: 11 })).toBe('air')
    world.lykke().say('/fill -20 70 -20 11 75 11 air')
    await sara.until(() => sara.blockAt({ x: 0, y: 72, z: 0 }) === 'air')
  })

  test('send somebody out', async () => {
    const ida = await world.join('Ida', { chunks: false })
    world.lykke().say('/kick Ida vi ses i morgen')
    await ida.until(() => ida.gone)
    expect(ida.kicked).toBe('vi ses i morgen')
  })

  test('be told in private what it typed wrongly', async () => {
    const ida = await world.join('Ida', { chunks: false })
    const lykke = world.lykke()
    for (const [index, command] of WRONG.entries()) {
      lykke.say(command)
      await lykke.until(() => lykke.heard.length > index, 5000, `an answer to ${command}`)
    }
    expect(lykke.heard).toMatchObject(WRONG.map(() => ({ from: null, json: { color: 'red' } })))
    expect(ida.heard).toEqual([])
  })
})

test('no command of all these was a fault', () => expect(world.faults).toEqual([]))
