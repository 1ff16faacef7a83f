import type { Answer, BotView, CommandName, PlayerView } from '@jagten/server/contract'
import { speaker } from '@jagten/server/contract'
import { loadPrices } from '@jagten/worlds/price-file'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ClassLink } from '../class-link.ts'
import type { Ability, Line, Said } from '../link.ts'
import { botView, election, fakeWorld, player, poll, textOf } from '../test/fakes.ts'
import { createConversation } from './conversation.ts'

const say = speaker('da')
const prices = loadPrices()

type Sent = { readonly command: CommandName; readonly payload: unknown; readonly player: string | null }

/** A class in which every command is accepted unless `answers` says otherwise. */
function fakeClass(first: BotView | null) {
  let view = first
  const sent: Sent[] = []
  const answers = new Map<CommandName, Answer | null>()
  /** What becomes of the class when a command is accepted. */
  const effects = new Map<CommandName, (view: BotView, sent: Sent) => BotView>()
  const link: ClassLink = {
    view: () => view,
    send(command, payload, from) {
      const one = { command, payload, player: from }
      sent.push(one)
      const given = answers.get(command)
      if (given !== undefined) return Promise.resolve(given)
      if (view) view = { ...(effects.get(command)?.(view, one) ?? view), version: view.version + 1 }
      return Promise.resolve({ ok: true, version: view?.version ?? 0 })
    },
    report: () => undefined,
    trouble: () => undefined,
    players: () => undefined,
    positions: () => undefined,
    did: () => undefined,
    kept: () => undefined,
    pointed: () => Promise.resolve(null),
    said: () => undefined,
    onView: () => () => false,
    close: () => undefined,
  }
  return { link, sent, answers, effects, show: (next: BotView | null) => (view = next) }
}

const IDA = player('Ida_P', { firstName: 'Ida' })
const view = (parts: Partial<BotView> = {}) => botView({ players: [IDA], ...parts })
const voter = (held: number, used: number): PlayerView => ({ ...IDA, votes: { held, used } })

/** A class that speaks with Lykke; nothing of it is real but the conversation. */
function converse(first: BotView | null = view(), can?: readonly Ability[]) {
  const klass = fakeClass(first)
  const stood = new Map([['Ida_P', { x: 3.2, y: 64, z: -7.9, yaw: -135, pitch: 12 }]])
  const world = fakeWorld({ players: ['Ida_P', 'Fremmed'], stood, ...(can && { can }) })
  const clock = { now: 1_000_000 }
  const did: [player: string, stage: string][] = []
  const { hear, greet, write } = createConversation({
    lang: 'da',
    name: 'Lykke',
    link: klass.link,
    world: () => world.link,
    now: () => clock.now,
    did: (player, stage) => void did.push([player, stage]),
    prices,
  })
  /** Says a line and gives what that player was told, each without who tells it. */
  async function ask(line: string, said: Said = 'private', from = 'Ida_P'): Promise<string[]> {
    const before = world.told.length
    await hear(from, line, said)
    const told = world.told.slice(before)
    expect(told.filter((one) => one.player !== from)).toEqual([])
    return told.map((one) => textOf(one.line).replace(/^(Lykke \(robot\): |· )/, ''))
  }
  return { ...klass, world, clock, did, ask, greet, write }
}

let said: ReturnType<typeof converse>[] = []
const start = (...given: Parameters<typeof converse>) => {
  const conversation = converse(...given)
  said.push(conversation)
  return conversation
}
beforeEach(() => {
  said = []
  // whatever the test was about: nothing was said so that all hear it
  return () => expect(said.flatMap(({ world }) => world.announced)).toEqual([])
})

describe('talk among children', () => {
  test.each([
    'hej Bo, kom herover',
    'jeg er enig med dig',
    'enig med dig',
    'hjlæp',
    'Lykke er sød',
    'forsalg flere lamper',
    'ja',
    'nej',
  ])('as “%s” is not answered and nothing is done', async (line) => {
    const { ask, sent } = start()
    expect(await ask(line, 'public')).toEqual([])
    expect(sent).toEqual([])
  })

  test('is not answered while the server is away, but a word is', async () => {
    const { ask } = start(null)
    expect(await ask('hej Bo', 'public')).toEqual([])
    expect(await ask('hånd', 'public')).toEqual([say('faults.fault.unanswered')])
    expect(await ask('hej Lykke')).toEqual([say('faults.fault.unanswered')])
  })

  test.each<[string, Said]>([
    ['!hjlæp', 'public'],
    ['hjlæp', 'private'],
    ['hjlæp', 'swallowed'],
  ])('is answered when it is meant for Lykke: “%s” %s', async (line, how) => {
    const { ask } = start()
    expect(await ask(line, how)).toEqual([say('game.did-you-mean', { text: line, word: 'hjælp' })])
  })

  test('that is near to no word gets an answer that says what to do', async () => {
    const { ask } = start()
    expect(await ask('superkalifragilistisk')).toEqual([say('game.not-understood', { text: 'superkalifragilistisk' })])
  })
})

describe('what begins with one of Lykke’s words', () => {
  test.each<[string, string]>([
    ['forslag Skal vi have flere lamper?', say('game.proposal-begun', { title: 'Skal vi have flere lamper?' })],
    ['Forslag: er kedelige', say('game.proposal-begun', { title: 'er kedelige' })],
    ['foto dejligt', say('game.note-tags', { word: 'note', tags: 'trygt, utrygt, hyggeligt, kedeligt, idé' })],
    ['Lykke, foto', say('game.note-tags', { word: 'note', tags: 'trygt, utrygt, hyggeligt, kedeligt, idé' })],
    ['støt mig', say('game.which-number', { word: 'støt' })],
    ['ændr lige det der', say('game.which-number', { word: 'ændr' })],
    ['hånd op', say('game.did-you-mean', { text: 'hånd op', word: 'hånd' })],
    ['stem for det der', say('game.vote-which', { word: 'stem' })],
    ['nøgle ABCDE', say('refusals.key.unknown')],
    ['STOP det nu!', say('game.stop-alone')],
  ])('as “%s” is answered in private with what was missing, however it is said', async (line, answer) => {
    for (const how of ['public', 'swallowed', 'private'] as const) {
      const { ask, sent } = start()
      expect(await ask(line, how)).toEqual([answer])
      expect(sent).toEqual([])
    }
  })

  test('is a proposal that goes on with its reason', async () => {
    const { ask, sent } = start()
    await ask('forslag Skal vi have flere lamper?', 'public')
    expect(await ask('Fordi her er mørkt')).toEqual([say('game.proposal-cost')])
    await ask('ingen')
    expect(sent).toMatchObject([{ payload: { title: 'Skal vi have flere lamper?', reason: 'Fordi her er mørkt' } }])
  })

  test('as stop, said where all could hear it, does not say that only two know', async () => {
    const { ask } = start()
    expect(await ask('stop!', 'public')).toEqual([say('game.stop-done-aloud', { bot: 'Lykke' })])
    expect(await ask('Lykke stop', 'swallowed')).toEqual([say('game.stop-done')])
  })
})

describe('a player nobody knows yet', () => {
  test.each(['hånd', 'ja', 'forslag', 'støt 3', 'stop', 'hjem'])('is asked for a key after “%s”', async (line) => {
    const { ask, sent } = start(view({ poll: poll('open') }))
    expect(await ask(line, 'public', 'Fremmed')).toEqual([say('game.need-key')])
    expect(sent).toEqual([])
  })

  test('is greeted in private', () => {
    const { greet, world } = start()
    greet('Fremmed')
    expect(world.told.map(({ player: to, line }) => [to, textOf(line)])).toEqual([
      ['Fremmed', `Lykke (robot): ${say('game.need-key')}`],
    ])
  })

  test.each<[string, readonly Ability[], 'game.need-key-alone' | 'game.deaf']>([
    ['where all hear each other, is shown a way that nobody reads', ['hearing'], 'game.need-key-alone'],
    ['where Lykke hears nobody, is sent to the page', [], 'game.deaf'],
  ])('%s', (_sentence, can, words) => {
    const { greet, world } = start(undefined, ['tellraw', ...can])
    greet('Fremmed')
    expect(world.told.map(({ line }) => textOf(line))).toEqual([`Lykke (robot): ${say(words, { bot: 'Lykke' })}`])
  })

  test.each<[string, Said]>([
    ['abcd', 'public'],
    ['O0I1', 'public'],
    ['bø2d', 'private'],
  ])('who wrote “%s” is told kindly to look at the card again', async (line, how) => {
    const { ask, sent } = start()
    expect(await ask(line, how, 'Fremmed')).toEqual([say('refusals.key.unknown')])
    expect(sent).toEqual([])
  })

  test('is known after the key, whether it was said alone or aloud', async () => {
    for (const how of ['private', 'swallowed', 'public'] as const) {
      const { ask, sent, effects } = start(view({ players: [] }))
      effects.set('player.key', (now) => ({ ...now, players: [IDA] }))
      const warned = how === 'public' ? ` ${say('game.key-aloud')}` : ''
      expect(await ask('kode bc2d', how)).toEqual([say('game.key-done', { name: 'Ida' }) + warned])
      expect(sent).toEqual([{ command: 'player.key', payload: { key: 'BC2D' }, player: 'Ida_P' }])
    }
  })

  test('sees only what a key is for when asking for help', async () => {
    const { ask } = start()
    expect(await ask('hjælp', 'public', 'Fremmed')).toEqual([say('game.help-head'), say('game.help-key')])
  })
})

test('two at one computer: the second key switches to the second student', async () => {
  const { ask, effects } = start()
  effects.set('player.key', (now) => ({ ...now, players: [player('Ida_P', { firstName: 'Bo', student: 2 })] }))
  expect(await ask('BC2D')).toEqual([say('game.key-switched', { name: 'Bo' })])
})

test('who says the own key again, because the answer was not heard, is answered as the first time', async () => {
  const { ask } = start()
  expect(await ask('BC2D')).toEqual([say('game.key-done', { name: 'Ida' })])
})

describe('a vote', () => {
  const secret = (...votes: [held: number, used: number]) => view({ poll: poll('secret'), players: [voter(...votes)] })
  const open = (...votes: [held: number, used: number]) => view({ poll: poll('open'), players: [voter(...votes)] })
  const used = (now: BotView): BotView => ({
    ...now,
    players: now.players.map((one) => ({
      ...one,
      votes: one.votes && { ...one.votes, used: Math.min(one.votes.held, one.votes.used + 1) },
    })),
  })

  test.each<['public' | 'swallowed']>([['public'], ['swallowed']])(
    'in a secret poll that is said aloud (%s) is not sent, and that is told in private',
    async (how) => {
      const { ask, sent } = start(secret(1, 0))
      expect(await ask('nej', how)).toEqual([say('game.secret-aloud', { word: 'nej', bot: 'Lykke' })])
      expect(sent).toEqual([])
    },
  )

  test.each([
    ['ja', 'for'],
    ['stem nej', 'against'],
    ['!blank', 'blank'],
  ])('in a secret poll that is whispered as “%s” is in the box', async (line, choice) => {
    const { ask, sent } = start(secret(1, 0))
    expect(await ask(line)).toEqual([say('game.vote-done')])
    expect(sent).toEqual([{ command: 'ballot.cast', payload: { poll: poll('secret').id, choice }, player: 'Ida_P' }])
  })

  test('of who is alone in a household is counted: 1 of 2, then 2 of 2', async () => {
    const { ask, effects, sent } = start(secret(2, 0))
    effects.set('ballot.cast', used)
    expect(await ask('ja')).toEqual([say('game.vote-more', { used: 1, held: 2 })])
    expect(await ask('nej')).toEqual([say('game.vote-done-of', { used: 2, held: 2 })])
    expect(sent).toHaveLength(2)
  })

  test('in an open poll may be said aloud, and changed', async () => {
    const { ask, effects, sent } = start(open(2, 0))
    effects.set('ballot.cast', used)
    expect(await ask('ja', 'public')).toEqual([say('game.vote-open-more', { used: 1, held: 2 })])
    expect(await ask('nej', 'public')).toEqual([say('game.vote-open-done', { used: 2, held: 2 })])
    expect(await ask('blank', 'public')).toEqual([say('game.vote-open-done', { used: 2, held: 2 })])
    expect(sent.map(({ payload }) => payload)).toMatchObject([
      { choice: 'for' },
      { choice: 'against' },
      { choice: 'blank' },
    ])
  })

  test('without a poll is told so in private', async () => {
    const { ask, sent } = start()
    expect(await ask('ja')).toEqual([say('game.no-poll')])
    expect(sent).toEqual([])
  })

  test('that overtakes the news of the poll is counted all the same', async () => {
    const { ask, show } = start()
    const asked = ask('ja')
    show(secret(1, 0))
    expect(await asked).toEqual([say('game.vote-done')])
  })

  test('is asked for with a ballot paper to click on, which whispers', async () => {
    const { ask, world } = start(secret(1, 0))
    const [told] = await ask('stem')
    expect(told).toBe(
      `${say('game.poll-how-secret', { what: say('game.poll-what', { number: 3 }), title: 'Flere lamper' })}  [ja]  [nej]  [blank]`,
    )
    expect(clicksOf(world.told[0]?.line)).toEqual(['/msg Lykke ja', '/msg Lykke nej', '/msg Lykke blank'])
  })
})

const clicksOf = (line: Line | undefined): (string | undefined)[] =>
  (line ?? []).flatMap((piece) => (typeof piece === 'object' && piece.run !== undefined ? [piece.run] : []))

describe('a proposal', () => {
  const submitted = (now: BotView, { payload }: Sent): BotView => ({
    ...now,
    proposals: [...now.proposals, { ...now.proposals[0]!, number: 4, title: (payload as { title: string }).title }],
  })
  const start4 = (parts: Partial<BotView> = {}) => {
    const conversation = start(view(parts))
    conversation.effects.set('proposal.submit', submitted)
    return conversation
  }
  const done = `${say('game.proposal-done', { number: 4 })} ${say('game.proposal-pinned')}`
  /** Where Ida stands when she hands it in. */
  const place = { x: 3.2, y: 64, z: -7.9 }

  test('is asked for one question at a time', async () => {
    const { ask, sent } = start4()
    expect(await ask('forslag', 'public')).toEqual([say('game.proposal-title')])
    expect(await ask('Flere  lamper ved søen', 'public')).toEqual([say('game.proposal-reason')])
    expect(await ask('Her er mørkt', 'private')).toEqual([say('game.proposal-cost')])
    expect(await ask('15.000 kr.', 'private')).toEqual([done])
    expect(sent).toEqual([
      {
        command: 'proposal.submit',
        payload: { title: 'Flere lamper ved søen', reason: 'Her er mørkt', cost: 15_000, place },
        player: 'Ida_P',
      },
    ])
    expect(await ask('hej Bo', 'public')).toEqual([])
  })

  test.each(['ingen', '0', 'nej'])('that costs “%s” has no price', async (cost) => {
    const { ask, sent } = start4()
    for (const line of ['forslag', 'Flere lamper', 'Her er mørkt', cost]) await ask(line)
    expect(sent[0]?.payload).toEqual({ title: 'Flere lamper', reason: 'Her er mørkt', place })
  })

  test('with a price that is none is asked for the price again', async () => {
    const { ask, sent } = start4()
    for (const line of ['forslag', 'Flere lamper', 'Her er mørkt']) await ask(line)
    expect(await ask('mange penge')).toEqual([say('game.proposal-cost-again')])
    expect(await ask('-5')).toEqual([say('game.proposal-cost-again')])
    expect(sent).toEqual([])
    expect(await ask('2345')).toEqual([done])
    expect(sent[0]?.payload).toMatchObject({ cost: 2345 })
  })

  test('may be put away in the middle', async () => {
    const { ask, sent } = start4()
    for (const line of ['forslag', 'Flere lamper']) await ask(line)
    expect(await ask('fortryd', 'public')).toEqual([say('game.proposal-cancelled')])
    expect(await ask('Her er mørkt', 'public')).toEqual([])
    expect(sent).toEqual([])
  })

  test('waits while help is asked for', async () => {
    const { ask, sent } = start4()
    for (const line of ['forslag', 'Flere lamper']) await ask(line)
    expect((await ask('hjælp'))[0]).toBe(say('game.help-head'))
    for (const line of ['Her er mørkt', 'ingen']) await ask(line)
    expect(sent[0]?.payload).toEqual({ title: 'Flere lamper', reason: 'Her er mørkt', place })
  })

  test('waits while a vote is cast, a hand is raised and the teacher is told to stop something', async () => {
    const { ask, sent } = start4({ poll: poll('secret'), players: [voter(1, 0)] })
    await ask('forslag')
    for (const line of ['ja', 'hånd', 'stop']) await ask(line)
    expect(await ask('Flere lamper')).toEqual([say('game.proposal-reason')])
    expect(sent.map(({ command }) => command)).toEqual(['ballot.cast', 'floor.ask', 'alarm.raise'])
  })

  test('is forgotten when nobody answers for three minutes', async () => {
    const { ask, clock, sent } = start4()
    await ask('forslag')
    clock.now += 180_000
    expect(await ask('Flere lamper', 'public')).toEqual([])
    expect(sent).toEqual([])
  })

  test.each([
    ['forslag Flere lamper | Her er mørkt | 15000', { title: 'Flere lamper', reason: 'Her er mørkt', cost: 15_000 }],
    ['forslag Flere lamper | Her er mørkt', { title: 'Flere lamper', reason: 'Her er mørkt' }],
    ['forslag flere lamper fordi her er mørkt', { title: 'flere lamper', reason: 'fordi her er mørkt' }],
  ])('said in one line is handed in at once: “%s”', async (line, payload) => {
    const { ask, sent } = start4()
    expect(await ask(line, 'public')).toEqual([done])
    expect(sent).toEqual([{ command: 'proposal.submit', payload: { ...payload, place }, player: 'Ida_P' }])
  })

  test.each([
    ['forslag Flere lamper', 'game.proposal-begun'],
    ['forslag Flere lamper | Her er mørkt | meget', 'game.proposal-cost'],
  ] as const)('is asked for what is missing: “%s”', async (line, question) => {
    const { ask, sent } = start4()
    expect(await ask(line)).toEqual([say(question, { title: 'Flere lamper' })])
    expect(sent).toEqual([])
  })

  test('is refused before the questions when it is not the time', async () => {
    const { ask } = start4({
      may: { propose: false, speak: true, build: false },
      step: { title: 'Beboermøde', task: 'Lyt' },
    })
    expect(await ask('forslag')).toEqual([say('refusals.step.not-now', { step: 'Beboermøde' })])
    expect(await ask('Flere lamper', 'public')).toEqual([])
  })

  test('is supported and amended by its number', async () => {
    const { ask, sent } = start()
    const { id } = view().proposals[0]!
    expect(await ask('støt 3')).toEqual([say('game.support-done', { number: 3 })])
    expect(await ask('ændr 3 fire lamper')).toEqual([say('game.amend-done', { number: 3 })])
    expect(sent).toEqual([
      { command: 'proposal.support', payload: { proposal: id }, player: 'Ida_P' },
      { command: 'proposal.amend', payload: { proposal: id, text: 'fire lamper' }, player: 'Ida_P' },
    ])
  })

  test('is amended with a price, and the place where one stands; and a change of a change is refused with the reason', async () => {
    const { ask, sent } = start()
    const { id: proposal } = view().proposals[0]!
    expect(await ask('ændr 3 tekst Fire lamper pris 40000 sted her')).toEqual([
      'Dit ændringsforslag til forslag 3 er afleveret. Så lyder forslaget: “Fire lamper”. Så koster det 40.000 kr. Så er det her, hvor du står.',
    ])
    const place = { x: 3.2, y: 64, z: -7.9 }
    const payload = { proposal, text: 'Fire lamper', replaces: 'title', cost: 40_000, place }
    expect(await ask('ændr ændring 3 tre lamper')).toEqual([say('refusals.amendment.of-amendment')])
    expect(sent).toEqual([{ command: 'proposal.amend', payload, player: 'Ida_P' }])
  })

  test.each([
    ['støt', say('game.which-number', { word: 'støt' })],
    ['støt 99', say('game.which-number', { word: 'støt' })],
    ['ændr fire lamper', say('game.which-number', { word: 'ændr' })],
    ['ændr 3', say('game.amend-what')],
  ])('that cannot be found or changed is asked about: “%s”', async (line, answer) => {
    const { ask, sent } = start()
    expect(await ask(line)).toEqual([answer])
    expect(sent).toEqual([])
  })
})

test('the rent is told to who asks, with what the own role has left', async () => {
  const { ask } = start()
  expect(await ask('husleje')).toEqual([say('game.rent-none')])
  const { ask: askLater } = start(view({ rent: 65, players: [player('Ida_P', { remains: -5 })] }))
  expect(await askLater('husleje')).toEqual([
    `${say('game.rent-now', { amount: '65' })} ${say('game.rent-lacks', { amount: '5' })}`,
  ])
  expect(await askLater('rent vand er godt', 'public')).toEqual([])
})

describe('a sentence for those who lost', () => {
  const { id: proposal } = view().proposals[0]!

  test('is handed in about what was decided last, or by the number, to Lykke alone and without a name', async () => {
    const { ask, sent } = start(view({ minority: proposal }))
    const done = [say('game.minority-done')]
    expect(await ask('mindretal Vi ville have en bænk')).toEqual(done)
    expect(await ask('mindretal 3 Vi ville have to')).toEqual(done)
    expect(sent.map(({ payload }) => payload)).toEqual([
      { proposal, text: 'Vi ville have en bænk' },
      { proposal, text: 'Vi ville have to' },
    ])
  })

  test.each([
    ['mindretal Vi tabte', 'public', say('game.minority-aloud', { word: 'mindretal', bot: 'Lykke' })],
    ['mindretal Vi tabte', 'private', say('game.minority-none')],
    ['mindretal 99 Vi tabte', 'private', say('game.which-number', { word: 'mindretal' })],
    ['mindretal 3', 'private', say('game.minority-what', { word: 'mindretal' })],
  ] as const)('“%s”, said %s, is answered with what is wrong', async (line, said, answer) => {
    const { ask, sent } = start()
    expect(await ask(line, said)).toEqual([answer])
    expect(sent).toEqual([])
  })
})

describe('whatever is asked', () => {
  const lines: [string, CommandName][] = [
    ['hånd', 'floor.ask'],
    ['stop', 'alarm.raise'],
    ['støt 3', 'proposal.support'],
    ['ændr 3 fire lamper', 'proposal.amend'],
    ['forslag Flere lamper | Her er mørkt', 'proposal.submit'],
    ['ja', 'ballot.cast'],
    ['BC2D', 'player.key'],
  ]
  const voting = () => view({ poll: poll('secret'), players: [voter(1, 0)] })

  test.each(lines)('a refusal of “%s” is told in its own words', async (line, command) => {
    const { ask, answers } = start(voting())
    answers.set(command, { ok: false, error: { code: 'step.not-now', message: 'Det kan man ikke lige nu.' } })
    expect(await ask(line)).toEqual(['Det kan man ikke lige nu.'])
  })

  test.each(lines)('that nobody answered “%s” is told', async (line, command) => {
    const { ask, answers } = start(voting())
    answers.set(command, null)
    expect(await ask(line)).toEqual([say('faults.fault.unanswered')])
  })

  test('what was done is told', async () => {
    const { ask } = start()
    expect(await ask('hånd')).toEqual([say('game.hand-done')])
    expect(await ask('stop')).toEqual([say('game.stop-done')])
  })

  test('help names what can be done now', async () => {
    const { ask } = start(view({ may: { propose: false, speak: true, build: false }, poll: poll('secret') }))
    expect(await ask('hjælp')).toEqual([
      say('game.help-head'),
      say('game.help-vote', { number: 3 }),
      say('game.help-support'),
      say('game.help-hand'),
      say('game.help-note'),
      say('game.help-why'),
      say('game.help-home'),
      say('game.help-stop'),
      say('game.help-private', { bot: 'Lykke' }),
    ])
  })
})

describe('an election', () => {
  const voting = () => view({ poll: election(), players: [voter(1, 0)] })

  test('takes numbers said to Lykke alone as marks', async () => {
    const { ask, sent } = start(voting())
    expect(await ask('1 3')).toEqual([say('game.vote-done')])
    expect(sent).toEqual([
      { command: 'ballot.cast', payload: { poll: election().id, choices: ['1', '3'] }, player: 'Ida_P' },
    ])
  })

  test.each(['public', 'swallowed'] as const)('takes none that was said %s, and says how it is done', async (how) => {
    const { ask, sent } = start(voting())
    expect(await ask('1 3', how)).toEqual([say('game.election-aloud', { bot: 'Lykke', text: '1 3' })])
    expect(sent).toEqual([])
  })

  test('tells too many marks as the server says it, and nothing is cast', async () => {
    const { ask, answers } = start(voting())
    answers.set('ballot.cast', { ok: false, error: { code: 'ballot.too-many-marks', message: 'For mange krydser.' } })
    expect(await ask('1 2 3 4')).toEqual(['For mange krydser.'])
  })

  test('takes a blank paper, and for yes or no hands out the one with names', async () => {
    const { ask, sent } = start(voting())
    expect(await ask('blank')).toEqual([say('game.vote-done')])
    expect(sent[0]?.payload).toEqual({ poll: election().id, choice: 'blank' })
    expect(await ask('ja')).toEqual([
      say('game.election-how', { count: 3, bot: 'Lykke' }),
      '1 Asta · 2 Bo · 3 Carl · 4 Dina',
    ])
  })

  test('is no reason to answer a number where there is none', async () => {
    const { ask, sent } = start(view({ poll: poll('open'), players: [voter(1, 0)] }))
    expect(await ask('3', 'public')).toEqual([])
    expect(sent).toEqual([])
  })

  test('has candidates who stand by a word, and withdraw by two', async () => {
    const { ask, sent } = start(view({ standing: { seats: 3 } }))
    expect(await ask('kandidat')).toEqual([say('game.stand-done', { word: 'kandidat' })])
    expect(await ask('kandidat fortryd')).toEqual([say('game.stand-withdrawn')])
    expect(sent.map(({ command }) => command)).toEqual(['election.stand', 'election.withdraw'])
  })
})

test('a household demands a meeting by a word, and lets go of it by two', async () => {
  const { ask, sent } = start(view())
  expect(await ask('kræv')).toEqual([say('game.demand-done')])
  expect(await ask('kræv fortryd')).toEqual([say('game.demand-off')])
  expect(sent).toMatchObject([
    { command: 'meeting.demand', payload: { on: true }, player: 'Ida_P' },
    { command: 'meeting.demand', payload: { on: false }, player: 'Ida_P' },
  ])
})

describe('asking that the vote be secret', () => {
  test('is sent for the player, and who asked is told to nobody', async () => {
    const { ask, sent } = start(view({ poll: poll('open'), players: [voter(1, 0)] }))
    expect(await ask('hemmelig')).toEqual([say('game.secret-done')])
    expect(sent).toEqual([{ command: 'poll.demand-secret', payload: {}, player: 'Ida_P' }])
  })

  test('where all could read it, it is said how it is done alone', async () => {
    const { ask } = start(view({ poll: poll('open'), players: [voter(1, 0)] }))
    expect((await ask('hemmelig', 'public')).join('')).toContain('/msg Lykke hemmelig')
  })
})

describe('“hvorfor”', () => {
  const told = (...ids: readonly ('R9' | 'R16' | 'R17' | 'R18' | 'R25' | 'R26' | 'R27')[]) =>
    ids.map((id) => say('game.why-rule', { name: say(`rules.${id}.name`), why: say(`rules.${id}.why`) }))

  test('tells the rules that bite now, or the one that is asked about', async () => {
    expect(await start(view({ poll: poll('secret') })).ask('hvorfor')).toEqual(told('R9', 'R18'))
    expect(await start(view({ poll: election() })).ask('hvorfor')).toEqual(told('R27', 'R17'))
    expect(await start(view({ standing: { seats: 3 } })).ask('hvorfor')).toEqual(told('R25', 'R26'))
    expect(await start().ask('hvorfor R16')).toEqual(told('R16'))
    expect(await start().ask('hvorfor 99')).toEqual([say('game.why-none', { word: 'hvorfor', most: 32 })])
  })

  test('among children is no question to Lykke', async () => {
    expect(await start().ask('hvorfor?', 'public')).toEqual([])
  })
})

describe('note', () => {
  test('puts a note where the student stands, looking the way the student looks', async () => {
    const { ask, sent } = start()
    expect(await ask('note utrygt her er mørkt', 'public')).toEqual([say('game.note-done')])
    const seen = { position: { x: 3.2, y: 64, z: -7.9 }, look: { yaw: -135, pitch: 12 } }
    expect(sent).toEqual([
      { command: 'note.add', payload: { tag: 'unsafe', text: 'her er mørkt', ...seen }, player: 'Ida_P' },
    ])
  })

  test('said alone, or without how the place is, is answered with how to say it', async () => {
    const { ask, sent } = start()
    expect(await ask('note')).toEqual([
      say('game.note-tags', { word: 'note', tags: 'trygt, utrygt, hyggeligt, kedeligt, idé' }),
    ])
    expect(await ask('note trygt')).toEqual([say('game.note-how', { word: 'note' })])
    expect(await ask('note er sjovt', 'public')).toEqual([
      say('game.note-tags', { word: 'note', tags: 'trygt, utrygt, hyggeligt, kedeligt, idé' }),
    ])
    expect(sent).toEqual([])
  })
})

describe('sæt', () => {
  const [area] = botView().areas
  const housed = () => view({ players: [{ ...IDA, area: area!.id }] })

  test.each(['sæt bænk', 'saet en baenk', 'Sæt bænken!', 'place bench'])(
    '“%s” puts a bench where one looks',
    async (line) => {
      const { ask, sent } = start(housed())
      expect(await ask(line, 'public')).toEqual([say('game.place-done', { thing: 'bænk' })])
      expect(sent).toEqual([
        {
          command: 'area.place',
          payload: {
            area: area!.id,
            thing: 'bench',
            from: { x: 3.2, y: 64, z: -7.9 },
            look: { yaw: -135, pitch: 12 },
          },
          player: 'Ida_P',
        },
      ])
    },
  )

  test('among children is talk unless a thing is named', async () => {
    const { ask, sent } = start(housed())
    expect(await ask('sæt dig ned', 'public')).toEqual([])
    expect(await ask('sæt', 'public')).toEqual([])
    expect(sent).toEqual([])
  })

  test('to Lykke says what is missing, or what was nearly right', async () => {
    const { ask } = start(housed())
    expect(await ask('sæt')).toEqual([say('game.place-what', { word: 'sæt' })])
    expect(await ask('sæt bæmk')).toEqual([say('game.place-near', { word: 'sæt', thing: 'bænk' })])
    expect((await ask('sæt rumraket'))[0]).toContain('bænk, ')
    expect(await start().ask('sæt bænk')).toEqual([say('game.home-none')])
  })

  test('says why it cannot stand there', async () => {
    const { ask, answers } = start(housed())
    const message = say('refusals.thing.in-the-way')
    answers.set('area.place', { ok: false, error: { code: 'thing.in-the-way', message } })
    expect(await ask('sæt bænk')).toEqual([message])
  })
})

describe('fortryd', () => {
  const [area] = botView().areas
  const housed = () => view({ players: [{ ...IDA, area: area!.id }] })

  test.each<[string, { restored: number; kept: number }, string]>([
    ['all of it', { restored: 3, kept: 0 }, say('game.undo-done', { count: 3 })],
    ['one block', { restored: 1, kept: 0 }, say('game.undo-done', { count: 1 })],
    ['what nobody built over', { restored: 2, kept: 4 }, say('game.undo-done-in-part', { count: 2, kept: 4 })],
  ])('takes back %s of what the player built last', async (_what, came, answer) => {
    const { ask, answers, sent } = start(housed())
    answers.set('area.undo', { ok: true, version: 1, ...came })
    expect(await ask('fortryd', 'public')).toEqual([answer])
    expect(sent).toEqual([{ command: 'area.undo', payload: { area: area!.id }, player: 'Ida_P' }])
  })

  test('says what keeps it from that, and is for who has an area', async () => {
    const { ask, answers } = start(housed())
    const message = 'Der er ikke noget at fortryde.'
    answers.set('area.undo', { ok: false, error: { code: 'area.nothing-to-undo', message } })
    expect(await ask('undo')).toEqual([message])
    expect(await start().ask('fortryd')).toEqual([say('game.home-none')])
  })
})

describe('hjem', () => {
  const [area] = botView().areas
  const housed = () => view({ players: [{ ...IDA, area: area!.id }] })

  test('leads to the group’s area', async () => {
    const { ask, world } = start(housed())
    expect(await ask('hjem')).toEqual([say('game.home-done')])
    expect(world.moved).toEqual([{ player: 'Ida_P', stand: area!.home }])
  })

  test('leads nowhere for a group without an area', async () => {
    const { ask, world } = start()
    expect(await ask('hjem')).toEqual([say('game.home-none')])
    expect(world.moved).toEqual([])
  })

  test('is told to walk in a world where nobody can be moved', async () => {
    const { ask, world } = start(housed(), ['tellraw'])
    expect(await ask('hjem')).toEqual([say('game.home-cannot')])
    expect(world.moved).toEqual([])
  })
})

test('what a word shows that one knows is told: to ask, to find home, to put up a thing and to take it away', async () => {
  const housed = view({ players: [{ ...IDA, area: 'felt-1' }] })
  const { ask, did, answers } = start(housed)
  for (const line of ['hjælp', 'hjem', 'sæt bænk', 'fortryd']) await ask(line)
  expect(did).toEqual(['help', 'home', 'place', 'remove'].map((stage) => ['Ida_P', stage]))
  // who was refused has not done it
  answers.set('area.place', { ok: false, error: { code: 'area.outside', message: 'Nej', params: {} } })
  await ask('sæt bænk')
  expect(did).toHaveLength(4)
})

test('a vote that waited for Lykke is asked for again: it may have been meant for a poll that is over', async () => {
  const klass = fakeClass(view({ poll: poll('secret'), players: [voter(1, 0)] }))
  const world = fakeWorld({ players: ['Ida_P'] })
  const { hear } = createConversation({
    lang: 'da',
    name: 'Lykke',
    link: klass.link,
    world: () => world.link,
    now: () => 100_000,
    did: () => undefined,
    prices,
  })
  await hear('Ida_P', 'ja', 'private', 90_000)
  expect(klass.sent).toEqual([])
  await hear('Ida_P', 'ja', 'private', 99_000)
  expect(klass.sent.map(({ command }) => command)).toEqual(['ballot.cast'])
})

describe('in a world where nobody can be told anything alone', () => {
  const voting = view({ poll: poll('secret'), players: [voter(1, 0)] })

  test('an answer stands on the bar, where there is one', async () => {
    const { ask, world } = converse(voting, ['actionbar'])
    expect(await ask('ja')).toEqual([])
    expect([world.actionbars, world.announced]).toEqual([[say('game.vote-done')], []])
  })

  test('a child hears by name that it was heard, and nobody hears what it was about; not many times a moment', async () => {
    const { ask, world, clock } = converse(voting, [])
    await ask('ja')
    await ask('stop')
    clock.now += 5_000
    await ask('BC2D')
    expect(world.announced).toEqual([0, 1].map(() => say('game.heard-aloud', { player: 'Ida_P' })))
  })
})

describe('what names somebody, or looks like a number', () => {
  const waits = (before: BotView): BotView => ({
    ...before,
    players: before.players.map((one) => ({ ...one, waits: one.waits + 1 })),
  })

  test.each<[CommandName, string, string]>([
    ['note.add', 'note utrygt ring 20 30 40 50', say('game.note-done')],
    [
      'proposal.submit',
      'forslag Lamper | Asta er bange | 12000',
      `${say('game.proposal-done-plain')} ${say('game.proposal-pinned')}`,
    ],
    ['proposal.amend', 'ændr 3 kun ved Asta', say('game.amend-done', { number: 3 })],
  ])('is handed in by %s, and who wrote it is told that the teacher reads it first', async (command, line, done) => {
    const { effects, ask } = start()
    expect((await ask(line))[0]).toBe(done)
    effects.set(command, waits)
    expect(await ask(line)).toEqual([`${done} ${say('game.waits')}`])
  })

  test('is told of on a sign, where else nothing is said', async () => {
    const { effects, write, world, sent } = start()
    const at = { x: 4, y: 65, z: -9 }
    await write('Ida_P', at, ['Velkommen', '', '', ''])
    expect(world.told).toEqual([])
    effects.set('sign.write', waits)
    await write('Ida_P', at, ['Ring', '2030', '4050', ''])
    expect(world.told.map(({ player: to, line }) => [to, textOf(line).endsWith(say('game.waits'))])).toEqual([
      ['Ida_P', true],
    ])
    expect(sent.map(({ command }) => command)).toEqual(['sign.write', 'sign.write'])
  })
})

describe('the teacher, who plays under a name of their own', () => {
  const led = () => start(view({ teachers: ['Larer'] }))

  test.each(['hjælp', 'stop', 'ja', 'sæt bænk', 'fortryd', 'noget helt andet'])(
    'is told on “%s” what Lykke is good for, and nothing is done',
    async (line) => {
      const { ask, sent } = led()
      expect(await ask(line, 'private', 'larer')).toEqual([say('game.teacher-words')])
      expect(sent).toEqual([])
    },
  )

  test('is not answered when the class is spoken to', async () => {
    const { ask, sent } = led()
    for (const line of ['nej', 'kom herover', 'fire', 'stop']) expect(await ask(line, 'public', 'Larer')).toEqual([])
    expect(sent).toEqual([])
  })

  test('is a student when a student’s key is said', async () => {
    const { ask, sent } = led()
    await ask('LNDT', 'private', 'Larer')
    expect(sent.map(({ command }) => command)).toEqual(['player.key'])
  })
})

describe('the chair', () => {
  const proposal = botView().proposals[0]!.id
  const open = {
    state: 'open',
    item: '3: Flere lamper',
    hasRecess: false,
    vote: { proposal, amendment: null },
    waits: true,
    speaker: null,
  } as const
  const chairs = (parts: Partial<BotView> = {}) =>
    botView({ players: [{ ...IDA, office: 'chair' }], meeting: open, ...parts })

  test.each<[string, Partial<BotView>, CommandName, object]>([
    ['åbn', { meeting: { ...open, state: 'closed' } }, 'meeting.open', {}],
    ['næste', {}, 'meeting.next', {}],
    ['videre', { meeting: { ...open, hasRecess: true } }, 'meeting.recess', { on: false }],
    ['tilbage', {}, 'meeting.back', {}],
    ['ordet', {}, 'floor.give', {}],
    ['tak', {}, 'floor.thank', {}],
    ['pause', {}, 'meeting.recess', { on: true, minutes: 2 }],
    ['stem', {}, 'poll.open', { proposal, form: 'secret' }],
    ['luk', { poll: poll('secret') }, 'poll.close', { poll: poll('secret').id }],
    ['slut', {}, 'meeting.close', {}],
  ])('leads the meeting by “dirigent %s”', async (word, parts, command, payload) => {
    const { ask, sent } = start(chairs(parts))
    expect(await ask(`dirigent ${word}`)).toEqual([say('game.chair-done')])
    expect(sent).toEqual([{ command, payload, player: 'Ida_P' }])
  })

  test('is told what comes now, with words to click on', async () => {
    const { ask, sent } = start(chairs())
    const [line] = await ask('dirigent')
    const where = say('game.chair-at', { item: '3: Flere lamper' })
    expect(line).toBe(
      `${say('game.chair-now', { where, word: 'dirigent' })} [ordet] [stem] [næste] [tilbage] [pause] [slut]`,
    )
    expect(sent).toEqual([])
  })

  test('counts and votes only where there is something to', async () => {
    const { ask, sent } = start(chairs({ meeting: { ...open, vote: null } }))
    expect(await ask('dirigent stem')).toEqual([say('game.chair-nothing')])
    expect(await ask('dirigent luk')).toEqual([say('game.no-poll')])
    expect(sent).toEqual([])
  })

  test('can be wished for by anybody, and is talked about by all', async () => {
    const { ask, sent } = start(view())
    expect(await ask('dirigent')).toEqual([say('game.chair-wished')])
    expect(await ask('dirigent næste')).toEqual([say('refusals.command.not-yours')])
    expect(await ask('dirigent er Bo', 'public')).toEqual([])
    expect(sent.map(({ command }) => command)).toEqual(['chair.volunteer'])
  })
})

describe('who speaks', () => {
  const speaks = { state: 'open', item: null, hasRecess: false, vote: null, waits: false } as const

  test('gives the floor back with “færdig”, which children also say when they have built', async () => {
    const { ask, sent, show } = start(view())
    expect(await ask('færdig', 'public')).toEqual([])
    show(view({ meeting: { ...speaks, speaker: { player: 'Ida_P', until: null } } }))
    expect(await ask('færdig', 'public')).toEqual([say('game.floor-done')])
    expect(sent.map(({ command }) => command)).toEqual(['floor.done'])
  })

  test('may say for which side when asking', async () => {
    const { ask, sent } = start(view())
    expect(await ask('hånd imod')).toEqual([say('game.hand-side', { side: say('page.sides.against') })])
    expect(sent).toEqual([{ command: 'floor.ask', payload: { side: 'against' }, player: 'Ida_P' }])
  })
})
