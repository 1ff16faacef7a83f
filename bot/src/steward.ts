import type { Rules } from '@jagten/worlds/channel'
import type { BotView, Cue, Lang } from '@jagten/server/contract'
import { speaker } from '@jagten/server/contract'
import type { Piece, WorldLink } from './link.ts'
import { ballotPaper } from './words/ballot-paper.ts'
import { createGrammar } from './words/grammar.ts'

/** The action bar fades after three seconds. */
const BAR_MS = 2_000
const TITLE_MS = 4_000
const CUES_REMEMBERED = 50

/** What the guards should enforce. */
export function rulesFor(view: BotView): Rules {
  const builders = view.players.flatMap(({ name, area }) => (view.may.build && area !== null ? [{ name, area }] : []))
  return {
    areas: view.areas.map(({ id, box }) => ({ id, box })),
    builders: Object.fromEntries(builders.map(({ name, area }) => [name, [area]])),
    frozen: view.control.frozen ? 'all' : [],
    muted: view.control.muted ? 'all' : [],
    // whoever walks sees the place as those who live there do; building is easier from above
    flying: view.may.build ? 'all' : [],
    publicBallots: view.poll?.form === 'open',
  }
}

export type StewardPorts = {
  readonly lang: Lang
  readonly name: string
  readonly view: () => BotView | null
  readonly world: () => WorldLink | null
  readonly now: () => number
}

/** Makes true in the world what the view says: compares and mends, at every change and after every reconnect. */
export interface Steward {
  /** The view has changed. */
  mend(): void
  /** Lykke has come into a world: nothing is known of what it shows. */
  begin(): void
  stop(): void
}

export function createSteward({ lang, name, view, world, now }: StewardPorts): Steward {
  const say = speaker(lang)
  const grammar = createGrammar(lang)
  let sentRules = ''
  let sentSigns: ReadonlyMap<string, boolean> = new Map()
  let done: string[] = []
  const bar = setInterval(showBar, BAR_MS)
  const frozenTitle = setInterval(showFrozen, TITLE_MS)

  function mend(): void {
    const [wanted, there] = [view(), world()]
    if (!wanted || !there) return
    const rules = rulesFor(wanted)
    const wasFrozen = sentRules.includes('"frozen":"all"')
    if (JSON.stringify(rules) !== sentRules) {
      sentRules = JSON.stringify(rules)
      there.setRules(rules)
      if (rules.frozen === 'all' && !wasFrozen) showFrozen()
    }
    mendSigns(wanted, there)
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

  function showBar(): void {
    const [wanted, there] = [view(), world()]
    if (!wanted?.poll || !there) return
    const { cast, entitled } = wanted.poll.turnout
    there.actionbar('all', say('game.turnout', { cast, entitled }))
  }

  function showFrozen(): void {
    if (view()?.control.frozen) world()?.title('all', say('game.look-up'), say('game.look-up-sub'))
  }

  function perform(cue: Cue, wanted: BotView, there: WorldLink): void {
    switch (cue.kind) {
      case 'say':
        there.title('all', ' ', cue.text)
        return there.announce([speaking(), say('game.teacher-says', { text: cue.text })])
      case 'step':
        there.title('all', cue.title, cue.task)
        return there.announce([speaking(), { text: cue.title, bold: true }, ` · ${cue.task}`])
      case 'gather':
        return gather(wanted, there)
      case 'poll':
        there.title('all', say('game.poll-title'), say('game.poll-subtitle', { number: cue.number, title: cue.title }))
        return invite(cue, wanted, there)
      case 'result': {
        const { outcome, ...count } = cue.result
        there.title('all', say(`game.result-${outcome}`), say('game.result-words', count))
        return there.announce([speaking(), say('game.result-said', { number: cue.number, ...count })])
      }
      default:
        return cue satisfies never
    }
  }

  /** Everybody who may vote gets three words to click on; in private, so that the chat stays free. */
  function invite(cue: Extract<Cue, { kind: 'poll' }>, wanted: BotView, there: WorldLink): void {
    const buttons = ballotPaper(grammar, name)
    const params = { number: cue.number, title: cue.title }
    const how = cue.form === 'secret' ? say('game.poll-how-secret', params) : say('game.poll-how-open', params)
    for (const player of wanted.players) {
      if (player.votes && player.votes.held > 0) there.tell(player.name, [speaking(), how, ...buttons])
    }
  }

  /** In rings around the meeting place, so that nobody stands in another. */
  function gather({ meetingPlace }: BotView, there: WorldLink): void {
    there.players().forEach((player, index) => {
      const ring = 2 + Math.floor(index / 10) * 1.5
      const turn = ((index % 10) / 10) * 2 * Math.PI
      there.move(player, {
        ...meetingPlace,
        x: meetingPlace.x + ring * Math.cos(turn),
        z: meetingPlace.z + ring * Math.sin(turn),
      })
    })
    there.announce([speaking(), say('game.gathered')])
  }

  const speaking = (): Piece => ({ text: `${say('game.robot', { name })}: `, color: 'gold' })

  return {
    mend,
    begin() {
      sentRules = ''
      sentSigns = new Map()
      mend()
    },
    stop() {
      clearInterval(bar)
      clearInterval(frozenTitle)
    },
  }
}
