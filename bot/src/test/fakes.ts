import type { BotElection, BotPoll, BotView, PlayerView } from '@jagten/server/contract'
import type { Rules } from '@jagten/worlds/channel'
import type { Position, Stand } from '@jagten/worlds/geometry'
import { ABILITIES } from '../link.ts'
import type { Ability, Line, Whereabouts, WorldLink } from '../link.ts'

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A tied player who is alone with nothing: no votes, no group, no area. */
export function player(
  name: string,
  { student = 1, ...more }: Partial<Omit<PlayerView, 'student'>> & { readonly student?: number } = {},
): PlayerView {
  const id = uuid(student) as PlayerView['student']
  return {
    name,
    student: id,
    firstName: name,
    group: null,
    area: null,
    builds: [],
    votes: null,
    learns: [],
    office: null,
    remains: null,
    waits: 0,
    ...more,
  }
}

export const poll = (form: 'secret' | 'open'): BotPoll => ({
  id: uuid(77) as NonNullable<BotView['poll']>['id'],
  method: 'yes-no',
  number: 3,
  title: 'Flere lamper',
  amends: false,
  amended: null,
  form,
  turnout: { cast: 4, entitled: 10, households: 5, householdsVoted: 3 },
})

/** An election of three among four. */
export const election = (): BotElection => ({
  id: uuid(78) as BotElection['id'],
  method: 'block-vote',
  form: 'secret',
  seats: 3,
  candidates: ['Asta', 'Bo', 'Carl', 'Dina'],
  turnout: { cast: 4, entitled: 10, households: 5, householdsVoted: 3 },
})

/** A class in which everything is allowed, with two areas and one proposal, number 3. */
export function botView(parts: Partial<BotView> = {}): BotView {
  const box = (x: number) => ({ min: { x, y: 60, z: 0 }, max: { x: x + 9, y: 90, z: 9 } })
  const home = (x: number): Stand => ({ x, y: 64, z: 5, yaw: 0 })
  return {
    role: 'bot',
    id: uuid(99) as BotView['id'],
    name: '5.B',
    version: 7,
    lang: 'da',
    spawn: home(0),
    meetingPlace: { x: 0.5, y: 64, z: 0.5, yaw: 90 },
    sites: [],
    areas: [
      { id: 'felt-1', box: box(10), home: home(10), group: 'circle' },
      { id: 'felt-2', box: box(30), home: home(30), group: 'square' },
    ],
    players: [],
    teachers: [],
    may: { propose: true, speak: true, build: true },
    proposals: [{ id: uuid(33) as BotView['proposals'][number]['id'], number: 3, title: 'Flere lamper', open: true }],
    minority: null,
    rent: 0,
    meeting: { state: 'closed', item: null, hasRecess: false, vote: null, waits: false, speaker: null },
    poll: null,
    standing: null,
    step: null,
    hour: 'day',
    residents: [],
    residentsRest: false,
    control: { frozen: [], muted: [], out: [] },
    signs: [],
    cues: [],
    ...parts,
  }
}

/** A world that writes down what it was asked. */
export function fakeWorld({
  players = [],
  can = ABILITIES,
  stood = new Map(),
}: {
  readonly players?: readonly string[]
  readonly can?: readonly Ability[]
  readonly stood?: ReadonlyMap<string, Whereabouts>
} = {}) {
  const told: { readonly player: string; readonly line: Line }[] = []
  const announced: string[] = []
  const titles: { readonly to: string; readonly title: string; readonly subtitle: string }[] = []
  const actionbars: string[] = []
  const moved: { readonly player: string; readonly stand: Stand }[] = []
  const rules: Rules[] = []
  const hours: BotView['hour'][] = []
  const putOut: string[] = []
  const signs: { readonly at: Position; readonly hidden: boolean }[] = []
  const link: WorldLink = {
    can: new Set(can),
    cannot: new Set(ABILITIES.filter((ability) => !can.includes(ability))),
    version: '1.18.2',
    players: () => players,
    where: (player) => stood.get(player) ?? null,
    tell: (to, line) => can.includes('tellraw') && told.push({ player: to, line }) > 0,
    announce: (line) => void announced.push(textOf(line)),
    title: (to, title, subtitle) => void titles.push({ to, title, subtitle }),
    actionbar: (_to, text) => void actionbars.push(text),
    move: (who, stand) => void moved.push({ player: who, stand }),
    setHour: (hour) => void hours.push(hour),
    setRules: (next) => void rules.push(next),
    putOut: (who) => void putOut.push(who),
    hideSign: (at, hidden) => void signs.push({ at, hidden }),
    end: () => undefined,
  }
  return { link, told, announced, titles, actionbars, moved, rules, hours, putOut, signs }
}

export const textOf = (line: Line): string =>
  line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
