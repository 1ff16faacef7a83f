import type { Rules } from '@jagten/worlds/channel'
import type { BotView, Cue, Lang, Named, Office, WorldDid } from '@jagten/server/contract'
import { speaker } from '@jagten/server/contract'
import { createGathering } from './gathering.ts'
import type { Line, Piece, WorldLink } from './link.ts'
import { electionPaper } from './words/election-paper.ts'
import { ballotPaper } from './words/ballot-paper.ts'
import { kroner, whatRemains } from './words/kroner.ts'
import { asAmended, whatIsVotedOn } from './words/what-is-voted-on.ts'
import { createGrammar } from './words/grammar.ts'

/** The action bar fades after three seconds. */
const BAR_MS = 2_000
const TITLE_MS = 4_000
const CUES_REMEMBERED = 50

/** What the guards should enforce. */
export function rulesFor(view: BotView): Rules {
  const sites = view.sites.map(({ id }) => id)
  const builders = view.players.filter(({ builds }) => builds.length > 0 || sites.length > 0)
  return {
    areas: [
      ...view.areas.map(({ id, box, group }) => ({ id, box, owned: group !== null })),
      ...view.sites.map((site) => ({ ...site, owned: false })),
    ],
    builders: Object.fromEntries([
      ...builders.map(({ name, builds }) => [name, [...builds, ...sites]]),
      ...view.teachers.map((name) => [name, [...view.areas.map(({ id }) => id), ...sites]]),
    ]),
    frozen: listed(view.control.frozen),
    muted: listed(view.control.muted),
    known: [...view.players.map(({ name }) => name), ...view.teachers],
    teachers: [...view.teachers],
    out: [...view.control.out],
    // whoever walks sees the place as those who live there do; building is easier from above
    flying: view.may.build ? 'all' : [...view.teachers],
    publicBallots: view.poll?.form === 'open',
    numberBallots: view.poll?.method === 'block-vote',
  }
}

const listed = (names: Named): 'all' | string[] => (names === 'all' ? 'all' : [...names])

/** Who is held now and was not before. */
function newlyHeld(before: Named, now: Named): Named {
  if (now === 'all') return before === 'all' ? [] : 'all'
  return before === 'all' ? [] : now.filter((name) => !before.includes(name))
}

export type StewardPorts = {
  readonly lang: Lang
  readonly name: string
  readonly view: () => BotView | null
  readonly world: () => WorldLink | null
  readonly now: () => number
  /** Told what has come true in the world. */
  readonly did: (part: Pick<WorldDid, 'moved'>) => void
}

/** Makes true in the world what the view says: compares and mends, at every change and after every reconnect. */
export interface Steward {
  /** The view has changed. */
  mend(): void
  /** Lykke has come into a world: nothing is known of what it shows. */
  begin(): void
  stop(): void
}

export function createSteward({ lang, name, view, world, now, did }: StewardPorts): Steward {
  const say = speaker(lang)
  const grammar = createGrammar(lang)
  let sentRules = ''
  let sentHour: BotView['hour'] | null = null
  let sentFrozen: Named = []
  /** Those who were sent out and have not left since. */
  let sentOut: readonly string[] = []
  let sentTeachers: readonly string[] = []
  /** Who has something to do at the meeting, by Minecraft name. */
  let sentOffices: ReadonlyMap<string, Office> = new Map()
  /** Who was told last that their time to speak is over, and of which time. */
  let sentOver: string | null = null
  let sentSigns: ReadonlyMap<string, boolean> = new Map()
  let done: string[] = []
  const gathering = createGathering({ did, world })
  const bar = setInterval(showBar, BAR_MS)
  const frozenTitle = setInterval(() => showFrozen(view()?.control.frozen ?? []), TITLE_MS)

  function mend(): void {
    const [wanted, there] = [view(), world()]
    if (!wanted || !there) return
    const rules = rulesFor(wanted)
    if (JSON.stringify(rules) !== sentRules) {
      sentRules = JSON.stringify(rules)
      there.setRules(rules)
      showFrozen(newlyHeld(sentFrozen, rules.frozen))
      sentFrozen = rules.frozen
    }
    if (wanted.hour !== sentHour) there.setHour((sentHour = wanted.hour))
    mendSigns(wanted, there)
    mendOut(wanted, there)
    mendTeachers(wanted, there)
    mendOffices(wanted, there)
    for (const cue of wanted.cues) {
      if (done.includes(cue.id)) continue
      done = [...done, cue.id].slice(-CUES_REMEMBERED)
      if (cue.until > now()) perform(cue, wanted, there)
    }
    showBar()
  }

  /** Lykke may have been away when a sign was hidden or shown: at first every sign is set, then what changes. */
  function mendSigns({ signs }: BotView, there: WorldLink): void {
    const wanted = new Map(signs.map(({ at, hidden }) => [JSON.stringify(at), { at, hidden }]))
    for (const [key, { at, hidden }] of wanted) if (sentSigns.get(key) !== hidden) there.hideSign(at, hidden)
    sentSigns = new Map([...wanted].map(([key, { hidden }]) => [key, hidden]))
  }

  /** A world without guards lets everybody in again. */
  function mendOut({ control }: BotView, there: WorldLink): void {
    const out = control.out.map((name) => name.toLowerCase())
    const here = there.players().filter((name) => out.includes(name.toLowerCase()))
    for (const player of here) if (!sentOut.includes(player)) there.putOut(player, say('guards.login.put-out'))
    sentOut = here
  }

  /** Who has just been told to be the teacher is told what that is good for. */
  function mendTeachers({ teachers }: BotView, there: WorldLink): void {
    for (const player of teachers)
      if (!sentTeachers.includes(player)) there.tell(player, [speaking(), say('game.teacher-known')])
    sentTeachers = teachers
  }

  /** Who has something to do at the meeting is told, and thanked when it is over. */
  function mendOffices({ players }: BotView, there: WorldLink): void {
    const wanted = new Map(players.flatMap(({ name: player, office }) => (office ? [[player, office] as const] : [])))
    for (const [player, office] of wanted)
      if (sentOffices.get(player) !== office) there.tell(player, [speaking(), say(`game.office-${office}`)])
    for (const player of sentOffices.keys())
      if (!wanted.has(player) && there.players().includes(player))
        there.tell(player, [speaking(), say('game.office-thanks')])
    sentOffices = wanted
  }

  /** Whoever has had the floor for as long as it is theirs is told so once, alone. */
  function mendSpeaker({ meeting: { speaker: who } }: BotView, there: WorldLink): void {
    const told = who && who.until !== null && who.until <= now() ? `${who.player} ${who.until}` : null
    if (who && told !== null && told !== sentOver) there.tell(who.player, [speaking(), say('game.floor-over')])
    sentOver = told
  }

  function showBar(): void {
    const [wanted, there] = [view(), world()]
    if (wanted && there) mendSpeaker(wanted, there)
    if (!wanted?.poll || !there) return
    const { cast, entitled } = wanted.poll.turnout
    there.actionbar('all', say('game.turnout', { cast, entitled }))
  }

  /** Why one cannot move: the class looks up, or one has a break of one's own. */
  function showFrozen(whom: Named): void {
    if (whom === 'all') return world()?.title('all', say('game.look-up'), say('game.look-up-sub'))
    for (const player of whom) world()?.title(player, say('game.break'), say('game.break-sub'))
  }

  function perform(cue: Cue, wanted: BotView, there: WorldLink): void {
    switch (cue.kind) {
      case 'say':
        return sayFromTeacher(cue, there)
      case 'step':
        gathering.forget()
        there.title('all', cue.title, cue.task)
        return there.announce([speaking(), { text: cue.title, bold: true }, ` · ${cue.task}`])
      case 'gather':
        gathering.gather(cue, wanted, there)
        return announceTo(cue.to, [speaking(), say('game.gathered')], there)
      case 'send-back':
        gathering.sendBack(cue, wanted, there)
        return announceTo(cue.to, [speaking(), say('game.sent-back')], there)
      case 'poll':
        if (cue.madeSecret) there.announce([speaking(), say('game.poll-secret-now')])
        there.title(
          'all',
          say('game.poll-title'),
          say(`game.poll-subtitle${cue.amends ? '-change' : ''}`, { number: cue.number, title: cue.title }),
        )
        return invite(cue, wanted, there)
      case 'election':
        there.title('all', say('game.election-title'), say('game.election-seats', { count: cue.ballot.seats }))
        for (const player of wanted.players) {
          if (!player.votes || player.votes.held === 0) continue
          for (const line of electionPaper(say, name, cue.ballot)) there.tell(player.name, [speaking(), line])
        }
        return
      case 'elected': {
        const winners = cue.winners.join(', ')
        there.title('all', say('game.election-over'), winners)
        there.announce([speaking(), say('game.elected', { winners })])
        if (cue.substitutes.length > 0)
          there.announce([speaking(), say('game.substitutes', { names: cue.substitutes.join(', ') })])
        return
      }
      case 'result': {
        const { outcome, majority, count } = cue.result
        const words = count ? say('game.result-words', count) : say(`game.result-${outcome}-${majority}`)
        const { number } = cue
        const kind = cue.amends ? '-change' : ''
        there.title('all', say(`game.result-${outcome}`), words)
        there.announce([
          speaking(),
          count
            ? say(`game.result-said${kind}`, { number, ...count })
            : say(`game.result-said-words${kind}`, { number, words }),
        ])
        return tellRent(cue, wanted, there)
      }
      default:
        return cue satisfies never
    }
  }

  /** Everybody who may vote gets three words to click on; in private, so that the chat stays free. */
  function invite(cue: Extract<Cue, { kind: 'poll' }>, wanted: BotView, there: WorldLink): void {
    const buttons = ballotPaper(grammar, name)
    const params = { what: whatIsVotedOn(say, cue), title: cue.title }
    const how = cue.form === 'secret' ? say('game.poll-how-secret', params) : say('game.poll-how-open', params)
    const amended = asAmended(say, wanted.lang, cue)
    for (const player of wanted.players) {
      if (player.votes && player.votes.held > 0) there.tell(player.name, [speaking(), how, ...amended, ...buttons])
    }
  }

  /** What was adopted costs all homes, is said to all; what that leaves of a role, to who plays it. */
  function tellRent({ rent }: Extract<Cue, { kind: 'result' }>, wanted: BotView, there: WorldLink): void {
    if (!rent) return
    const amount = kroner(wanted.lang, rent)
    there.announce([speaking(), say('game.rent-rises', { amount, all: kroner(wanted.lang, wanted.rent) })])
    for (const { name: player, remains } of wanted.players) {
      if (remains !== null) there.tell(player, [speaking(), whatRemains(say, wanted.lang, remains)])
    }
  }

  function sayFromTeacher({ to, text }: Extract<Cue, { kind: 'say' }>, there: WorldLink): void {
    for (const one of to === 'all' ? (['all'] as const) : to) there.title(one, ' ', text)
    announceTo(to, [speaking(), say('game.teacher-says', { text })], there)
  }

  function announceTo(to: Named, line: Line, there: WorldLink): void {
    if (to === 'all') return there.announce(line)
    for (const player of to) there.tell(player, line)
  }

  const speaking = (): Piece => ({ text: `${say('game.robot', { name })}: `, color: 'gold' })

  return {
    mend,
    begin() {
      sentRules = ''
      sentHour = null
      sentFrozen = []
      sentSigns = new Map()
      sentOut = []
      mend()
    },
    stop() {
      clearInterval(bar)
      clearInterval(frozenTitle)
      gathering.stop()
    },
  }
}
