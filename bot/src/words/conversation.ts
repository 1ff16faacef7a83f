import type {
  Answer,
  BotView,
  CommandName,
  Lang,
  PayloadIn,
  PlayerView,
  ProposalId,
  RuleId,
  Side,
  Stage,
  Tag,
} from '@jagten/server/contract'
import { RULE_IDS, TAGS, cleaned, speaker } from '@jagten/server/contract'
import type { Position } from '@jagten/worlds/geometry'
import { thingNamed } from '@jagten/worlds/prices'
import type { PriceList, Thing } from '@jagten/worlds/prices'
import type { ClassLink } from '../class-link.ts'
import type { Line, Said, WorldLink } from '../link.ts'
import { ballotPaper } from './ballot-paper.ts'
import { chairsLine, chairsOrder } from './chairs-words.ts'
import { CHAIR_ACTS, createGrammar, isUnfinished } from './grammar.ts'
import type { ChairAct, Word } from './grammar.ts'
import { electionPaper } from './election-paper.ts'
import { helpLines } from './help.ts'
import { amountOf, kroner, whatRemains } from './kroner.ts'
import { isForEverybody } from './overheard.ts'
import { asAmended, whatIsVotedOn } from './what-is-voted-on.ts'

/** A question nobody answers is forgotten after this long. */
const DIALOGUE_MS = 180_000
/** A vote that waited longer than this for Lykke is asked for again. */
const LATE_MS = 5_000

/** Where answers are heard by all, nobody is answered more often than that. */
const ALOUD_EVERY_MS = 5_000

type Dialogue = { readonly until: number } & (
  | { readonly asks: 'title' }
  | { readonly asks: 'reason'; readonly title: string }
  | { readonly asks: 'cost'; readonly title: string; readonly reason: string }
)

export type ConversationPorts = {
  readonly lang: Lang
  /** Lykke's Minecraft name. */
  readonly name: string
  readonly link: ClassLink
  readonly world: () => WorldLink | null
  readonly now: () => number
  /** Told what a player has shown to know. */
  readonly did: (player: string, stage: Stage) => void
  /** What things are called. */
  readonly prices: Promise<PriceList>
}

/** Hears what players say, sends it as commands for them, and answers: always in private. */
export interface Conversation {
  /** `at`: when it was said, in Unix milliseconds; now when it is left out. */
  hear(from: string, text: string, said: Said, at?: number): Promise<void>
  /** A player wrote on a sign. */
  write(player: string, at: Position, lines: readonly string[]): Promise<void>
  /** Whether a line that everybody heard was meant for everybody; asked before it is heard. */
  isTalk(from: string, line: string): boolean
  /** As Lykke, to one player alone; where that cannot be, on the page. */
  tell(player: string, line: Line): void
  /** To a player who has not said a key yet. */
  greet(player: string): void
}

export function createConversation({ lang, name, link, world, now, did, prices }: ConversationPorts): Conversation {
  const grammar = createGrammar(lang, name)
  const say = speaker(lang)
  const dialogues = new Map<string, Dialogue>()
  const answeredAt = new Map<string, number>()

  const tell = (player: string, ...line: Line): void => {
    const there = world()
    if (!there || there.tell(player, [{ text: `${say('game.robot', { name })}: `, color: 'gold' }, ...line])) return
    answerWithout(there, player, line)
  }

  /** Where nobody can be told anything alone: on the bar if there is one, or aloud that they were heard, and not what with. */
  function answerWithout(there: WorldLink, player: string, line: Line): void {
    if (there.can.has('actionbar')) {
      return there.actionbar(player, line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''))
    }
    if (now() - (answeredAt.get(player) ?? -Infinity) < ALOUD_EVERY_MS) return
    answeredAt.set(player, now())
    there.announce([say('game.heard-aloud', { player })])
  }

  function dialogueOf(player: string): Dialogue | null {
    const dialogue = dialogues.get(player.toLowerCase())
    return dialogue && dialogue.until > now() ? dialogue : null
  }

  type Question =
    { asks: 'title' } | { asks: 'reason'; title: string } | { asks: 'cost'; title: string; reason: string }

  const remember = (player: string, question: Question): void =>
    void dialogues.set(player.toLowerCase(), { ...question, until: now() + DIALOGUE_MS })

  function ask(player: string, question: Question): void {
    remember(player, question)
    const words = { title: 'game.proposal-title', reason: 'game.proposal-reason', cost: 'game.proposal-cost' } as const
    tell(player, say(words[question.asks]))
  }

  /** Tells a refusal or a fault as it came; true when the command was accepted. */
  function accepted(player: string, answer: Answer | null): answer is Extract<Answer, { ok: true }> {
    if (answer?.ok) return true
    tell(player, answer ? answer.error.message : say('faults.fault.unanswered'))
    return false
  }

  const waiting = (player: string): number => playerIn(link.view(), player)?.waits ?? 0

  /** Sends what a player wrote; `waits`: the teacher reads it before the others, once the view shows it. */
  async function send<C extends CommandName>(player: string, command: C, payload: PayloadIn<C>) {
    const before = waiting(player)
    const answer = await link.send(command, payload, player)
    if (!answer?.ok) return { answer, waits: false }
    await until(() => (link.view()?.version ?? -1) >= answer.version || null)
    return { answer, waits: waiting(player) > before }
  }

  /** Hands in what a player wrote. Null when it was refused, and that was told; else what is to be said besides. */
  async function handIn<C extends CommandName>(player: string, command: C, payload: PayloadIn<C>) {
    const { answer, waits } = await send(player, command, payload)
    if (!accepted(player, answer)) return null
    return waits ? [` ${say('game.waits')}`] : []
  }

  /** What stands on a sign is read by all who pass: who wrote it is told when it is kept from them for a while. */
  async function write(player: string, at: Position, lines: readonly string[]): Promise<void> {
    const { waits } = await send(player, 'sign.write', { at, lines: [...lines] })
    if (waits) tell(player, say('game.waits'))
  }

  async function hear(from: string, line: string, said: Said, at = now()): Promise<void> {
    const text = cleaned(line)
    const isMeantForLykke = said !== 'public' || grammar.isAddressed(text)
    const word = grammar.parse(text)
    // a word may be kept for Lykke until it comes: the first view is then still on its way
    const view = link.view() ?? (await until(link.view))
    if (!view)
      return isMeantForLykke || word.kind !== 'unknown' ? tell(from, say('faults.fault.unanswered')) : undefined
    if (word.kind === 'key') return useKey(from, word.key, said)
    // whoever leads the class has a page for all that students say
    if (isTeachers(view, from)) return isMeantForLykke ? tell(from, say('game.teacher-words')) : undefined

    const dialogue = dialogueOf(from)
    if (dialogue && isAnswer(word, view)) return answerQuestion(from, text, word, dialogue)
    // four signs from somebody without a key are most likely a key read wrongly
    const isStranger = !playerIn(view, from)
    if (isStranger && word.kind === 'unknown' && /^[\p{L}\p{N}]{4}$/u.test(text)) {
      return tell(from, say('refusals.key.unknown'))
    }
    // talk among children is not for Lykke, however near it comes to a word
    if (!isMeantForLykke && word.kind === 'unknown') return
    if (!isMeantForLykke && word.kind === 'vote' && !(await pollNow())) return
    // “færdig!” is said by who has built, and “dirigent er Bo” about somebody
    if (!isMeantForLykke && word.kind === 'done' && view.meeting.speaker?.player !== from) return
    if (!isMeantForLykke && word.kind === 'chair' && word.act === 'unknown') return
    const isElection = word.kind === 'marks' && (await pollNow())?.method === 'block-vote'
    // a number is a count or an age, but in an election
    if (word.kind === 'marks' && !isElection && !isMeantForLykke) return
    // children ask each other why, too
    if (!isMeantForLykke && word.kind === 'why') return
    // “sæt dig ned” is said to a classmate
    if (!isMeantForLykke && word.kind === 'place' && thingNamed(word.thing, await prices).kind === 'unknown') return
    if (word.kind === 'help') return help(from, view)
    if (word.kind === 'lacking' && word.of === 'key') return tell(from, say('refusals.key.unknown'))
    if (word.kind === 'unknown') {
      const shown = text.slice(0, 40)
      return tell(
        from,
        word.nearest
          ? say('game.did-you-mean', { text: shown, word: word.nearest })
          : say('game.not-understood', { text: shown }),
      )
    }
    const player = playerIn(view, from)
    if (!player) return tell(from, say('game.need-key'))
    // it may have been meant for a poll that is over by now
    if (word.kind === 'vote' && now() - at > LATE_MS) {
      return tell(from, say('game.vote-late', { word: grammar.shown(word.choice) }))
    }
    return act(from, word, { text, said }, view, player)
  }

  /** A quick word overtakes the news that a poll is open. */
  const pollNow = () => until(() => link.view()?.poll)

  async function useKey(from: string, key: string, said: Said): Promise<void> {
    const before = playerIn(link.view(), from)
    const answer = await link.send('player.key', { key }, from)
    if (!accepted(from, answer)) return
    await until(() => (link.view()?.version ?? -1) >= answer.version || null)
    const player = playerIn(link.view(), from)
    // who says the own key again did not hear that it was heard
    const isSwitched = before !== undefined && before.student !== player?.student
    const warned = said === 'public' ? [' ', say('game.key-aloud')] : []
    tell(from, say(isSwitched ? 'game.key-switched' : 'game.key-done', { name: player?.firstName ?? '' }), ...warned)
  }

  async function act(
    from: string,
    word: Exclude<Word, { kind: 'key' | 'unknown' | 'help' }>,
    { text, said }: { readonly text: string; readonly said: Said },
    view: BotView,
    player: PlayerView,
  ): Promise<void> {
    switch (word.kind) {
      case 'ballot':
        return offerBallot(from, view)
      case 'vote':
        return vote(from, word.choice, said, player)
      case 'marks':
        return mark(from, word.numbers, said, player)
      case 'secret': {
        if (!accepted(from, await link.send('poll.demand-secret', {}, from))) return
        const aloud =
          said === 'public' ? [' ', say('game.secret-aloud-asked', { bot: name, word: grammar.shown('secret') })] : []
        return tell(from, say('game.secret-done'), ...aloud)
      }
      case 'stand':
        if (!accepted(from, await link.send(word.on ? 'election.stand' : 'election.withdraw', {}, from))) return
        return tell(
          from,
          word.on ? say('game.stand-done', { word: grammar.shown('stand') }) : say('game.stand-withdrawn'),
        )
      case 'demand':
        if (!accepted(from, await link.send('meeting.demand', { on: word.on }, from))) return
        return tell(from, say(word.on ? 'game.demand-done' : 'game.demand-off'))
      case 'why':
        return why(from, word.number, view)
      case 'proposal':
        return propose(from, word, view)
      case 'support': {
        const target = proposalNumbered(view, word.number)
        if (!target) return tell(from, say('game.which-number', { word: grammar.shown('support') }))
        if (accepted(from, await link.send('proposal.support', { proposal: target }, from))) {
          tell(from, say('game.support-done', { number: word.number ?? 0 }))
        }
        return
      }
      case 'amend': {
        const target = proposalNumbered(view, word.number)
        if (!target) return tell(from, say('game.which-number', { word: grammar.shown('amend') }))
        if (word.text === '') return tell(from, say('game.amend-what'))
        return amend(from, target, word)
      }
      case 'minority':
        return minority(from, word, said, view)
      case 'amend-amendment':
        return tell(from, say('refusals.amendment.of-amendment'))
      case 'note':
        return note(from, word)
      case 'hand':
        return askFloor(from, word.side)
      case 'done':
        if (accepted(from, await link.send('floor.done', {}, from))) tell(from, say('game.floor-done'))
        return
      case 'rent':
        return tell(from, ...rentNow(view, player))
      case 'chair':
        if (player.office === 'chair') return lead(from, word.act, view)
        return word.act === null ? wishChair(from) : tell(from, say('refusals.command.not-yours'))
      case 'home':
        return goHome(from, view, player)
      case 'stop':
        if (!accepted(from, await link.send('alarm.raise', {}, from))) return
        return tell(from, said === 'public' ? say('game.stop-done-aloud', { bot: name }) : say('game.stop-done'))
      case 'lacking':
        return tell(from, whatIsLacking(word.of, text))
      case 'place':
        return place(from, word.thing, player)
      case 'cancel':
        return takeBack(from, player)
      default:
        return word satisfies never
    }
  }

  /** One of Lykke's words, with something behind it that says nothing to her. */
  function whatIsLacking(of: Extract<Word, { kind: 'lacking' }>['of'], text: string): string {
    const word = grammar.shown(of)
    if (of === 'stop') return say('game.stop-alone')
    if (of === 'vote') return say('game.vote-which', { word })
    return say('game.did-you-mean', { text: text.trim().slice(0, 40), word })
  }

  async function askFloor(from: string, side: Side | null): Promise<void> {
    if (!accepted(from, await link.send('floor.ask', side ? { side } : {}, from))) return
    tell(from, side ? say('game.hand-side', { side: say(`page.sides.${side}`) }) : say('game.hand-done'))
  }

  async function wishChair(from: string): Promise<void> {
    if (accepted(from, await link.send('chair.volunteer', {}, from))) tell(from, say('game.chair-wished'))
  }

  /** What the chair asks for by a word; the bare word is answered with what comes now. */
  async function lead(from: string, what: ChairAct | 'unknown' | null, view: BotView): Promise<void> {
    const word = grammar.shown('chair')
    if (what === null) return tell(from, ...chairsLine(view, { say, grammar, name }))
    if (what === 'unknown') {
      const words = CHAIR_ACTS.map((one) => grammar.shown(`chair${one}`)).join(', ')
      return tell(from, say('game.chair-unknown', { word, words }))
    }
    const order = chairsOrder(what, view)
    if (!order) return tell(from, say(what === 'Count' ? 'game.no-poll' : 'game.chair-nothing'))
    if (!accepted(from, await link.send(order.command, order.payload, from))) return
    tell(from, say('game.chair-done'))
  }

  function offerBallot(from: string, { poll }: Pick<BotView, 'poll'>): void {
    if (!poll) return tell(from, say('game.no-poll'))
    if (poll.method === 'block-vote') {
      for (const line of electionPaper(say, name, poll)) tell(from, line)
      return
    }
    const how = poll.form === 'secret' ? 'game.poll-how-secret' : 'game.poll-how-open'
    const what = say(how, { what: whatIsVotedOn(say, poll), title: poll.title })
    tell(from, what, ...asAmended(say, lang, poll), ...ballotPaper(grammar, name))
  }

  async function vote(
    from: string,
    choice: 'for' | 'against' | 'blank',
    said: Said,
    player: PlayerView,
  ): Promise<void> {
    const poll = await pollNow()
    if (!poll) return tell(from, say('game.no-poll'))
    if (poll.method === 'block-vote' && choice !== 'blank') return offerBallot(from, { poll })
    if (poll.form === 'secret' && said !== 'private') {
      const word = grammar.shown(choice)
      return tell(from, say('game.secret-aloud', { word, bot: name }))
    }
    return cast(from, player, poll, { choice })
  }

  /** The marks of an election: in private, and told before they are cast when they are too many. */
  async function mark(from: string, numbers: readonly string[], said: Said, player: PlayerView): Promise<void> {
    const poll = await pollNow()
    if (poll?.method !== 'block-vote') return tell(from, say('game.not-understood', { text: numbers.join(' ') }))
    if (said !== 'private') return tell(from, say('game.election-aloud', { bot: name, text: numbers.join(' ') }))
    return cast(from, player, poll, { choices: [...numbers] })
  }

  /** Why it is so: a rule by its number, or those that bite now. */
  function why(from: string, number: number | null, { poll, standing }: BotView): void {
    const asked = RULE_IDS.find((id) => id === `R${number}`)
    if (number !== null && !asked) {
      return tell(from, say('game.why-none', { word: grammar.shown('why'), most: RULE_IDS.length }))
    }
    const now: readonly RuleId[] = standing
      ? ['R25', 'R26']
      : poll?.method === 'block-vote'
        ? ['R27', 'R17']
        : ['R9', 'R18']
    for (const id of asked ? [asked] : now) {
      tell(from, say('game.why-rule', { name: say(`rules.${id}.name`), why: say(`rules.${id}.why`) }))
    }
  }

  async function cast(
    from: string,
    player: PlayerView,
    poll: NonNullable<BotView['poll']>,
    ballot: { readonly choice: 'for' | 'against' | 'blank' } | { readonly choices: string[] },
  ): Promise<void> {
    const { held, used } = (playerIn(link.view(), from) ?? player).votes ?? { held: 0, used: 0 }
    if (!accepted(from, await link.send('ballot.cast', { poll: poll.id, ...ballot }, from))) return
    const done = Math.min(held, used + 1)
    const more = done < held
    if (poll.form === 'open')
      return tell(from, say(more ? 'game.vote-open-more' : 'game.vote-open-done', { used: done, held }))
    if (held === 1) return tell(from, say('game.vote-done'))
    tell(from, say(more ? 'game.vote-more' : 'game.vote-done-of', { used: done, held }))
  }

  async function propose(
    from: string,
    { title, reason, cost }: { title: string; reason: string; cost: string },
    { step }: BotView,
  ): Promise<void> {
    // said before three questions rather than after them
    if (reason === '' && !(await until(() => link.view()?.may.propose || null))) {
      return tell(from, say('refusals.step.not-now', { step: step?.title ?? '', stepEn: step?.title ?? '' }))
    }
    if (title === '') return ask(from, { asks: 'title' })
    if (reason === '') {
      remember(from, { asks: 'reason', title })
      return tell(from, say('game.proposal-begun', { title }))
    }
    if (cost === '') return submit(from, title, reason, undefined)
    const amount = amountOf(cost)
    return amount === null ? ask(from, { asks: 'cost', title, reason }) : submit(from, title, reason, amount)
  }

  async function answerQuestion(from: string, text: string, word: Word, dialogue: Dialogue): Promise<void> {
    if (word.kind === 'cancel') {
      dialogues.delete(from.toLowerCase())
      return tell(from, say('game.proposal-cancelled'))
    }
    if (dialogue.asks === 'title') return ask(from, { asks: 'reason', title: text })
    if (dialogue.asks === 'reason') return ask(from, { asks: 'cost', title: dialogue.title, reason: text })
    const amount = grammar.is('none', text) ? undefined : amountOf(text)
    if (amount === null) return tell(from, say('game.proposal-cost-again'))
    return submit(from, dialogue.title, dialogue.reason, amount)
  }

  async function submit(from: string, written: string, reason: string, cost: number | undefined): Promise<void> {
    dialogues.delete(from.toLowerCase())
    // as the server writes it, so that it is found again
    const title = cleaned(written)
    const seen = world()?.where(from)
    const place = seen && { place: { x: seen.x, y: seen.y, z: seen.z } }
    const payload = { title, reason, ...(cost !== undefined && { cost }), ...place }
    const done = await handIn(from, 'proposal.submit', payload)
    if (!done) return
    const pinned = place ? [` ${say('game.proposal-pinned')}`] : []
    const number = link.view()?.proposals.findLast((one) => one.title === title)?.number
    tell(
      from,
      number === undefined ? say('game.proposal-done-plain') : say('game.proposal-done', { number }),
      ...pinned,
      ...done,
    )
  }

  async function amend(
    from: string,
    proposal: ProposalId,
    { number, text, isAnew, cost, isHere }: Extract<Word, { kind: 'amend' }>,
  ): Promise<void> {
    const seen = isHere ? world()?.where(from) : undefined
    if (isHere && !seen) return tell(from, say('refusals.thing.looks-nowhere'))
    const done = await handIn(from, 'proposal.amend', {
      proposal,
      text,
      ...(isAnew && { replaces: 'title' as const }),
      ...(cost !== null && { cost }),
      ...(seen && { place: { x: seen.x, y: seen.y, z: seen.z } }),
    })
    if (!done) return
    const more = [
      ...(isAnew ? [say('game.amend-anew', { text })] : []),
      ...(cost === null ? [] : [say('game.amend-cost', { cost: kroner(lang, cost) })]),
      ...(seen ? [say('game.amend-here')] : []),
    ]
    tell(from, say('game.amend-done', { number: number ?? 0 }), ...more.map((sentence) => ` ${sentence}`), ...done)
  }

  /** Nobody is to know whose it is: so it is not taken where others heard it. */
  async function minority(
    from: string,
    { number, text }: Extract<Word, { kind: 'minority' }>,
    said: Said,
    view: BotView,
  ): Promise<void> {
    const word = grammar.shown('minority')
    if (said !== 'private') return tell(from, say('game.minority-aloud', { word, bot: name }))
    const proposal = number === null ? view.minority : proposalNumbered(view, number)
    if (!proposal) return tell(from, number === null ? say('game.minority-none') : say('game.which-number', { word }))
    if (text === '') return tell(from, say('game.minority-what', { word }))
    const done = await handIn(from, 'minority.say', { proposal, text })
    if (done) tell(from, say('game.minority-done'), ...done)
  }

  async function note(from: string, { tag, text }: { tag: Tag | null; text: string }): Promise<void> {
    const word = grammar.shown('note')
    if (tag === null) return tell(from, say('game.note-tags', { word, tags: TAGS.map(grammar.shown).join(', ') }))
    if (text === '') return tell(from, say('game.note-how', { word }))
    const seen = world()?.where(from)
    const view = seen && {
      position: { x: seen.x, y: seen.y, z: seen.z },
      look: { yaw: seen.yaw, pitch: seen.pitch },
    }
    const done = await handIn(from, 'note.add', { tag, text, ...view })
    if (done) tell(from, say(view ? 'game.note-done' : 'game.note-done-nowhere'), ...done)
  }

  function rentNow({ rent }: BotView, { remains }: PlayerView): string[] {
    const all = rent === 0 ? say('game.rent-none') : say('game.rent-now', { amount: kroner(lang, rent) })
    return remains === null ? [all] : [`${all} `, whatRemains(say, lang, remains)]
  }

  function goHome(from: string, view: BotView, player: PlayerView): void {
    const area = view.areas.find((one) => one.id === player.area)
    const there = world()
    if (!area) return tell(from, say('game.home-none'))
    if (!there?.can.has('tp')) return tell(from, say('game.home-cannot'))
    there.move(from, area.home)
    did(from, 'home')
    tell(from, say('game.home-done'))
  }

  /** A thing where the player looks. */
  async function place(from: string, typed: string, { area }: PlayerView): Promise<void> {
    const word = grammar.shown('place')
    const list = await prices
    const nameOf = (thing: Thing): string => thing.name[lang].one
    if (typed === '') return tell(from, say('game.place-what', { word }))
    const named = thingNamed(typed, list)
    if (named.kind === 'unknown') {
      if (named.nearest) return tell(from, say('game.place-near', { word, thing: nameOf(named.nearest) }))
      return tell(from, say('game.place-unknown', { things: list.things.map(nameOf).join(', ') }))
    }
    if (area === null) return tell(from, say('game.home-none'))
    const seen = world()?.where(from)
    if (!seen) return tell(from, say('refusals.thing.looks-nowhere'))
    const { x, y, z, yaw, pitch } = seen
    const payload = { area, thing: named.thing.id, from: { x, y, z }, look: { yaw, pitch } }
    if (!accepted(from, await link.send('area.place', payload, from))) return
    did(from, 'place')
    tell(from, say('game.place-done', { thing: nameOf(named.thing) }))
  }

  /** What the player built last, when nothing else is being asked. */
  async function takeBack(from: string, { area }: PlayerView): Promise<void> {
    if (area === null) return tell(from, say('game.home-none'))
    const answer = await link.send('area.undo', { area }, from)
    if (!accepted(from, answer)) return
    did(from, 'remove')
    const { restored = 0, kept = 0 } = answer
    if (kept === 0) return tell(from, say('game.undo-done', { count: restored }))
    tell(from, say('game.undo-done-in-part', { count: restored, kept }))
  }

  function help(from: string, view: BotView): void {
    const player = playerIn(view, from)
    did(from, 'help')
    tell(from, say('game.help-head'))
    const line = (...pieces: Line): void => void world()?.tell(from, [{ text: '· ', color: 'gold' }, ...pieces])
    for (const text of helpLines(view, player, say, name)) line(text)
  }

  function isTalkAloud(from: string, line: string): boolean {
    const view = link.view()
    const isKnown = playerIn(view, from) !== undefined || (view !== null && isTeachers(view, from))
    const isAsked = dialogueOf(from) !== null
    return view !== null && isForEverybody(line, { grammar, name, view, isKnown, isAsked })
  }

  /** How a key can be shown in this world without all reading it. */
  function greeting(): string {
    const can = world()?.can
    if (can?.has('private-words')) return say('game.need-key')
    return can?.has('hearing') ? say('game.need-key-alone', { bot: name }) : say('game.deaf')
  }

  return {
    hear,
    write,
    isTalk: isTalkAloud,
    tell: (player, line) => tell(player, ...line),
    greet: (player) => tell(player, greeting()),
  }
}

/** Whether a word answers Lykke's question: all that is not plainly a word of its own, as `stop` and `hånd` are. */
function isAnswer(word: Word, { poll }: BotView): boolean {
  return isUnfinished(word) || word.kind === 'cancel' || (word.kind === 'vote' && !poll)
}

function playerIn(view: BotView | null, name: string): PlayerView | undefined {
  return view?.players.find((player) => player.name.toLowerCase() === name.toLowerCase())
}

/** Whether the teacher, or who helps, plays under that name. */
const isTeachers = ({ teachers }: BotView, name: string): boolean =>
  teachers.some((player) => player.toLowerCase() === name.toLowerCase())

function proposalNumbered(view: BotView, number: number | null): ProposalId | undefined {
  return view.proposals.find((proposal) => proposal.number === number)?.id
}

/** What comes true within a second, or undefined: the view follows the answer a moment later. */
async function until<T>(look: () => T | null | undefined): Promise<T | undefined> {
  for (let tries = 0; tries < 20; tries += 1) {
    const found = look()
    if (found !== null && found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return undefined
}
