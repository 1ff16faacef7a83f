import { writeBuilding } from '@jagten/worlds/schematics'
import { dayOf } from '../views/minutes/day.ts'
import { minutesCalendar } from '../views/minutes/calendar.ts'
import { checkPage } from '../views/minutes/chain/check-page.ts'
import { minutesCopy } from '../views/minutes/protocol.ts'
import { minutesHtml } from '../views/minutes/html.ts'
import { minutesMarkdown } from '../views/minutes/markdown.ts'
import type { Lang, TeachersElectionView, TeacherView, Written } from '../../contract/views.ts'
import { speaker } from '../../contract/words/index.ts'
import type { Say, Words } from '../../contract/words/index.ts'
import type { Poll } from '../../domain/democracy/poll.ts'
import type { Klass } from '../classes/school.ts'
import { worldFiles } from '../store/world-files.ts'
import { csvOf } from './csv.ts'
import { minutesTable } from './minutes-table.ts'
import type { ZipFile } from './zip.ts'

/**
 * Everything of a class, file by file, as its teacher may take it home: all that was written, and never who voted what.
 *
 * @param worldFolder - Where the class's world lies, if it has one here.
 * @param at - Unix milliseconds.
 */
export async function* classFiles(klass: Klass, worldFolder: string, lang: Lang, at: number): AsyncGenerator<ZipFile> {
  const say = speaker(lang)
  const view = klass.view({ face: 'teacher' })
  if (view?.role !== 'teacher') return
  const minutes = klass.minutes()
  const text = (path: string, words: string): ZipFile => ({ path, bytes: Buffer.from(words, 'utf8') })

  yield text('README.txt', say('papers.export.readme', { name: view.name, day: dayOf(lang, at) }))
  yield text('minutes.html', minutesHtml(minutes, lang, false))
  yield text('minutes.md', minutesMarkdown(minutes, lang))
  yield text('minutes.json', `${JSON.stringify(minutesCopy(minutes, lang, say), null, 2)}\n`)
  yield { path: 'minutes.csv', bytes: minutesTable(minutes, lang) }
  yield text('minutes.ics', minutesCalendar(minutes, lang, at))
  yield text('check-minutes.html', checkPage(lang))
  yield { path: 'proposals.csv', bytes: proposalsTable(view, say) }
  yield { path: 'votes.csv', bytes: votesTable(view, klass.room.state().polls, lang, say) }
  yield { path: 'notes.csv', bytes: notesTable(view, lang, say) }
  yield text('class.json', `${JSON.stringify(withoutKeys(view), null, 2)}\n`)
  for (const { id, box } of klass.built.areas()) {
    const voxels = await klass.built.versions.current(id)
    if (voxels) yield { path: `areas/${id}.schem`, bytes: Buffer.from(await writeBuilding(voxels, box.min)) }
  }
  for await (const { path, bytes } of worldFiles(worldFolder)) yield { path: `world/${path}`, bytes }
}

/** A key lets in whoever has it, and is of no use on paper at home; what is said in the world is kept nowhere. */
function withoutKeys({ students, chat: _chat, ...rest }: TeacherView) {
  return { ...rest, students: students.map(({ key: _key, ...student }) => student) }
}

type Column = keyof Words['papers']['export']['columns']

const heads = (say: Say, columns: readonly Column[]): string[] =>
  columns.map((column) => say(`papers.export.columns.${column}`))

const yesNo = (say: Say, is: boolean): string => say(is ? 'papers.export.yes' : 'papers.export.no')

const words = (say: Say, { text }: Written): string => text ?? say('page.proposal.erased')

function proposalsTable(view: TeacherView, say: Say): Buffer {
  return csvOf(
    heads(say, [
      'number',
      'title',
      'reason',
      'cost',
      'state',
      'supports',
      'amendments',
      'household',
      'group',
      'hidden',
    ]),
    view.proposals.map(({ number, title, reason, cost, state, supports, amendments, from }) => [
      number,
      words(say, title),
      words(say, reason),
      cost,
      say(`page.proposal.state.${state}`),
      supports,
      amendments
        .map((one) =>
          one.state === 'proposed'
            ? words(say, one)
            : `${words(say, one)} (${say(`page.proposal.amendmentState.${one.state}`)})`,
        )
        .join(' | '),
      from?.household ?? null,
      from?.group ? say(`page.groups.${from.group}`) : null,
      yesNo(
        say,
        [title, reason, ...amendments].some(({ hidden }) => hidden),
      ),
    ]),
  )
}

function votesTable(view: TeacherView, polls: readonly Poll[], lang: Lang, say: Say): Buffer {
  return csvOf(
    heads(say, [
      ...([
        'number',
        'title',
        'form',
        'opened',
        'closed',
        'cast',
        'entitled',
        'households',
        'householdsVoted',
        'householdsAbsent',
      ] as const),
      ...(['for', 'against', 'blank', 'outcome', 'receipts'] as const),
    ]),
    view.polls.map((poll) => {
      if (poll.method === 'block-vote')
        return electionRow(
          poll,
          polls.find(({ id }) => id === poll.id),
          lang,
          say,
        )
      const { turnout, result, receipts } = poll
      const times = polls.find(({ id }) => id === poll.id)
      const outcome = result?.outcome ?? (poll.state === 'closed' ? 'void' : 'going')
      return [
        poll.number,
        poll.amends
          ? `${say('page.poll.amends', { number: poll.number, title: poll.amends.title ?? '' })} – ${poll.title ?? ''}`
          : poll.title,
        say(`page.poll.${poll.form}`),
        times ? dayOf(lang, times.openedAt) : null,
        times?.closedAt ? dayOf(lang, times.closedAt) : null,
        turnout.cast,
        turnout.entitled,
        turnout.households,
        turnout.householdsVoted,
        times?.notOnRoll.length ?? null,
        result?.for ?? null,
        result?.against ?? null,
        result?.blank ?? null,
        say(`papers.export.outcome.${outcome}`),
        // those the teacher has shown to all, and no others
        (receipts ?? []).map(({ receipt, choice }) => `${receipt}: ${say(`page.choice.${choice}`)}`).join(' | '),
      ]
    }),
  )
}

/** An election in the table of votes: who was elected, and not what anybody got. */
function electionRow(
  { state, turnout, result }: TeachersElectionView,
  times: Poll | undefined,
  lang: Lang,
  say: Say,
): (string | number | null)[] {
  const names = (result?.winners ?? []).map(({ name }) => name ?? say('papers.minutes.erased')).join(', ')
  return [
    null,
    say('papers.minutes.elections'),
    say('page.poll.secret'),
    times ? dayOf(lang, times.openedAt) : null,
    times?.closedAt ? dayOf(lang, times.closedAt) : null,
    turnout.cast,
    turnout.entitled,
    turnout.households,
    turnout.householdsVoted,
    times?.notOnRoll.length ?? null,
    null,
    null,
    null,
    result
      ? say('papers.minutes.elected', { names })
      : say(`papers.export.outcome.${state === 'closed' ? 'void' : 'going'}`),
    '',
  ]
}

function notesTable(view: TeacherView, lang: Lang, say: Say): Buffer {
  const placeOf = new Map(
    view.notedPlaces.flatMap(({ title, notes }) => notes.map((id) => [id, title?.[lang]] as const)),
  )
  return csvOf(
    [...heads(say, ['place', 'tag', 'text', 'group', 'chosenBy', 'hidden']), 'x', 'y', 'z', 'yaw', 'pitch'],
    view.notes.map(({ id, tag, text, group, at, look }) => [
      placeOf.get(id) ?? null,
      say(`page.notes.tag.${tag}`),
      words(say, text),
      group ? say(`page.groups.${group}`) : null,
      view.chosenNotes
        .filter(({ note }) => note === id)
        .map((one) => say(`page.groups.${one.group}`))
        .join(', '),
      yesNo(say, text.hidden),
      at?.x ?? null,
      at?.y ?? null,
      at?.z ?? null,
      look?.yaw ?? null,
      look?.pitch ?? null,
    ]),
  )
}
