import { speaker } from '../../../contract/words/index.ts'
import type { Lang } from '../../../contract/views.ts'
import type { Minutes } from './minutes.ts'
import { sentences } from './sentences.ts'

type Day = { readonly id: string; readonly day: string; readonly title: string }

/**
 * The days that were agreed, as a calendar reads them: by when each decision is carried out, and the next meeting.
 *
 * @param at - Unix milliseconds: when the file is made.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function minutesCalendar(minutes: Minutes, lang: Lang, at: number): string {
  const say = speaker(lang)
  const { wordsOf, heading } = sentences(lang, say)
  const { nextMeeting } = minutes.book
  const days: Day[] = [
    ...minutes.decided.flatMap((proposal) => {
      const { task, id } = proposal
      if (!task?.due) return []
      return [{ id, day: task.due, title: `${heading(proposal)} (${wordsOf(task.who)})` }]
    }),
    ...(nextMeeting === null
      ? []
      : [{ id: 'next-meeting', day: nextMeeting, title: say('papers.calendar.meeting', { name: minutes.name }) }]),
  ]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jagten paa faellesskabet//Referat//DA',
    ...days.flatMap(({ id, day, title }) => [
      'BEGIN:VEVENT',
      `UID:${id}.${minutes.id}@jagten`,
      `DTSTAMP:${new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${escaped(title)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** A text as a value: nothing a child wrote begins a line or another field. */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/[\r\n]+/g, ' ')

const MOST_BYTES = 75

/** No line is longer than 75 bytes: the rest goes on behind a space, and no letter is cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const letter of line) {
    if (Buffer.byteLength(part + letter) > MOST_BYTES) {
      parts.push(part)
      part = ' '
    }
    part += letter
  }
  return [...parts, part].join('\r\n')
}
