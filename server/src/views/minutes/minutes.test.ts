import { beforeEach, describe, expect, test } from 'vitest'
import { as, createClass, teacher } from '../../../domain/test/class.ts'
import type { Choice } from '../../../domain/base/ballot.ts'
import type { Source } from '../live.ts'
import { speaker } from '../../../contract/words/index.ts'
import { minutesTable } from '../../export/minutes-table.ts'
import { minutesCalendar } from './calendar.ts'
import { checkCopy } from './chain/chain.js'
import { minutesCopy, protocolLines } from './protocol.ts'
import { minutesHtml } from './html.ts'
import { minutesMarkdown } from './markdown.ts'
import { minutesOf } from './minutes.ts'

const NAMES = ['Asta', 'Bo', 'Carl', 'Dina']
/** Noon in Denmark on 24 November 2026, less what the class has been there. */
const DAY = 24 * 60 * 60_000
const NOON = Date.UTC(2026, 10, 24, 11)

type Class = ReturnType<typeof createClass>

const here = { x: 0, y: 64, z: 0, yaw: 0 }
const hill = { x: -34, y: 70, z: 25, yaw: 0 }
const sourceOf = (klass: Class): Source => ({
  planned: { title: { da: 'Jagten', en: 'The hunt' }, steps: [], leftAtMonthsEnd: [60] },
  texts: klass.texts,
  live: {
    world: {
      state: 'closed',
      address: null,
      can: [],
      cannot: [],
      damaged: [],
      mended: 0,
      trouble: null,
      said: null,
      version: null,
      isOurs: true,
      file: null,
      did: { held: null, moved: null },
    },
    addresses: { page: [], world: [], minecraft: '1.18.2' },
    pages: new Set(),
    players: new Set(),
    refusals: [],
    keyTrouble: [],
    chat: [],
    intrusions: [],
    guesses: [],
    progress: new Map(),
    built: new Map(),
  },
  place: {
    name: 'lykkeparken',
    homes: 100,
    title: { da: 'Lykkeparken', en: 'Lykkeparken' },
    spawn: here,
    meeting: here,
    areas: [],
    doors: [],
    residents: [],
    extent: { min: here, max: here },
    places: [
      { id: 'sti', title: { da: 'Den mørke sti', en: 'The dark path' }, stand: here },
      { id: 'bakken', title: { da: 'Bakken', en: 'The hill' }, stand: hill },
    ],
  },
  cellsOf: () => [],
  loan: { percent: 5, years: 10 },
  deletesAt: 0,
  lang: 'da',
})

let klass: Class
beforeEach(() => {
  klass = createClass(NAMES)
  klass.wait(NOON)
})

const minutes = () => minutesOf(klass.state(), sourceOf(klass))
const markdown = (lang: 'da' | 'en' = 'da') => minutesMarkdown(minutes(), lang)
const html = (lang: 'da' | 'en' = 'da') => minutesHtml(minutes(), lang, true)

function proposes(title: string, reason = 'Her er mørkt', cost?: number): void {
  klass.must(as(klass.students()[0]!), 'proposal.submit', { title, reason, cost })
}

/** Everybody votes in turn; the poll is then closed. */
function votes(form: 'secret' | 'open', ...choices: readonly Choice[]): void {
  klass.must(teacher, 'poll.open', { proposal: klass.state().proposals.at(-1)!.id, form })
  const poll = klass.state().polls.at(-1)!.id
  for (const [index, choice] of choices.entries())
    klass.must(as(klass.students()[index]!), 'ballot.cast', { poll, choice })
  klass.must(teacher, 'poll.close', { poll })
}

describe('the minutes say of a decision', () => {
  test('everything a parent would ask: what, why, for how much, how it was voted and what came of it', () => {
    proposes('Flere lamper', 'Her er mørkt', 12_000)
    klass.must(as(klass.students()[1]!), 'proposal.amend', { proposal: klass.state().proposals[0]!.id, text: 'Kun to' })
    votes('secret', 'for', 'for', 'blank')
    expect(markdown().split('\n## Sådan gik det')[0]).toBe(
      `# Referat fra 5.B

- Møde: 24. november 2026
- Plan: Jagten
- Hver husstand har to stemmer. Ingen elever er nævnt ved navn.
- Ikke godkendt endnu.

## Det besluttede mødet

### Forslag 1: Flere lamper

**Forslaget er vedtaget.**

- Begrundelse: Her er mørkt
- Pris: 12.000 kr.
- Stillet af: Husstand 1

Ændringsforslag:

- “Kun to” Ikke stemt om.

Hemmelig afstemning 24. november 2026. 3 af 4 stemmer blev afgivet, og 2 af 2 husstande stemte. 2 for, 0 imod, 1 blank. Blanke stemmer tæller ikke med.
`,
    )
  })

  test.each<[string, readonly Choice[], string]>([
    ['that a tie falls', ['for', 'for', 'against', 'against'], 'Stemmelighed: lige mange siger ja og nej.'],
    ['that it got no majority', ['against', 'for', 'against'], 'Forslaget fik ikke flertal.'],
    ['that it was adopted', ['for'], 'Forslaget er vedtaget.'],
    ['without votes, that it got no majority', [], 'Forslaget fik ikke flertal.'],
  ])('%s', (_sentence, choices, expected) => {
    proposes('Flere lamper')
    votes('open', ...choices)
    expect(markdown()).toContain(expected)
    expect(html()).toContain(expected)
  })

  test('how many households were not heard, as a number, when nobody of them was there', () => {
    const { households, students } = klass.state().roster
    const present = students.filter(({ household }) => household === households[0]!.id).map(({ id }) => id)
    klass.must(teacher, 'attendance.set', { present })
    proposes('Flere lamper')
    const poll = klass.poll()
    for (const student of present) klass.must(as(student), 'ballot.cast', { poll, choice: 'for' })
    klass.must(teacher, 'poll.close', { poll })
    expect(markdown()).toContain(
      '2 af 2 stemmer blev afgivet, og 1 af 2 husstande stemte. 1 husstand blev ikke hørt: ingen derfra var til stede. 2 for',
    )
    expect(markdown('en')).toContain('1 household was not heard: nobody of it was present.')
  })

  test('where it is about, and where a change would have it, by the names of the places', () => {
    klass.must(as(klass.students()[0]!), 'proposal.submit', {
      title: 'En bænk',
      reason: 'Træt',
      place: { x: 2, y: 64, z: 1 },
    })
    const { id: proposal } = klass.state().proposals[0]!
    klass.must(as(klass.students()[1]!), 'proposal.amend', {
      proposal,
      text: 'Med udsigt',
      place: { x: -33, y: 70, z: 24 },
    })
    expect(markdown()).toContain('- Sted: Den mørke sti\n')
    expect(markdown('en')).toContain('“Med udsigt” New place: The hill.')
  })

  test('what was changed in it first, by which votes, and what it came to', () => {
    proposes('Flere lamper', 'Her er mørkt', 12_000)
    const { id: proposal } = klass.state().proposals[0]!
    for (const [text, cost] of [
      ['Kun to', 4_000],
      ['Et hegn', undefined],
    ] as const)
      klass.must(as(klass.students()[1]!), 'proposal.amend', { proposal, text, ...(cost !== undefined && { cost }) })
    const [two, fence] = klass.state().proposals[0]!.amendments
    klass.must(teacher, 'amendment.refer', { proposal, amendment: fence!.id })
    klass.must(teacher, 'poll.open', { proposal, form: 'open', amendment: two!.id })
    const poll = klass.state().polls[0]!.id
    klass.must(as(klass.students()[0]!), 'ballot.cast', { poll, choice: 'for' })
    klass.must(teacher, 'poll.close', { poll })
    votes('secret', 'for', 'for')
    expect(markdown()).toContain(`- Pris: 4.000 kr.
- Stillet af: Husstand 1

Ændringsforslag:

- “Kun to” Pris: før 12.000 kr., efter 4.000 kr. Vedtaget. Åben afstemning 24. november 2026. 1 af 4 stemmer blev afgivet, og 1 af 2 husstande stemte. 1 for, 0 imod, 0 blanke.
- “Et hegn” Et nyt forslag til næste møde.

Hemmelig afstemning`)
    expect(html()).toContain('<li>“Kun to” Pris: før 12.000 kr., efter 4.000 kr. Vedtaget. Åben afstemning')
  })

  test('which words were changed in it, one by one, and said before and after', () => {
    proposes('Seks <b>lamper</b> på stien')
    const { id: proposal } = klass.state().proposals[0]!
    const text = 'Fire <b>lamper</b> på stien'
    klass.must(as(klass.students()[1]!), 'proposal.amend', { proposal, text, replaces: 'title' })
    const before = 'Teksten: før “Seks \\<b\\>lamper\\</b\\> på stien”, efter “Fire'
    expect(markdown()).toContain(before)
    expect(markdown()).toContain('(~~Seks~~ **Fire** \\<b\\>lamper\\</b\\> på stien)')
    expect(html()).toContain(
      '<span aria-hidden="true"><del>Seks</del> <ins>Fire</ins> &lt;b&gt;lamper&lt;/b&gt; på stien</span>',
    )
  })

  test('the same in English', () => {
    proposes('Flere lamper', 'Her er mørkt', 12_000)
    votes('open', 'for', 'against', 'for')
    expect(markdown('en')).toContain('# Minutes of 5.B')
    expect(markdown('en')).toContain('Open vote on 24 November 2026. 3 of 4 votes were cast')
    expect(html('en')).toContain('<html lang="en">')
  })
})

test('a vote that came to nothing is told, and its proposal is not decided', () => {
  proposes('Flere lamper')
  klass.must(teacher, 'poll.open', { proposal: klass.state().proposals[0]!.id, form: 'secret' })
  klass.must({ kind: 'clock' }, 'poll.void', { poll: klass.state().polls[0]!.id })
  expect(minutes()).toMatchObject({ decided: [], undecided: [{ polls: [{ came: { to: 'nothing' } }] }] })
  expect(markdown()).toContain('Den kunne ikke gøres færdig, så ingen stemmer tæller.')
})

test('a result that did not hold is told beside the one that does', () => {
  proposes('Flere lamper')
  votes('secret', 'for', 'for')
  klass.must(teacher, 'poll.void-decided', { poll: klass.state().polls[0]!.id })
  expect(minutes()).toMatchObject({ decided: [], undecided: [{ polls: [{ came: { to: 'void' } }] }] })
  votes('secret', 'against', 'against')
  expect(minutes()).toMatchObject({ decided: [{ state: 'rejected', polls: [{}, { came: { to: 'result' } }] }] })
  for (const told of [markdown(), html()]) {
    expect(told).toContain('Resultatet gælder ikke: læreren lod klassen stemme igen.')
    expect(told).toContain('Forslaget fik ikke flertal.')
    expect(told).not.toContain('2 ja')
  }
  expect(markdown('en')).toContain('The result does not hold: the teacher had the class vote again.')
})

test('what was not decided stands there with where it stands, and so does a vote that is going on', () => {
  proposes('Flere lamper')
  klass.must(teacher, 'poll.open', { proposal: klass.state().proposals[0]!.id, form: 'secret' })
  proposes('Bænke')
  klass.must(teacher, 'proposal.withdraw', { proposal: klass.state().proposals[1]!.id })
  expect(markdown()).toContain('Mødet har ikke besluttet noget endnu.')
  expect(markdown()).toMatch(/Flere lamper\n\nForslaget er stillet\.[\s\S]*Den er ikke slut endnu\.\n/)
  expect(markdown()).toMatch(/Bænke\n\nForslaget er trukket tilbage\./)
})

test('meetings and lessons stand with their days, each day once', () => {
  klass.must(teacher, 'lesson.start', {})
  klass.must(teacher, 'lesson.ring', {})
  klass.wait(7 * DAY)
  klass.must(teacher, 'lesson.resume', {})
  klass.must(teacher, 'lesson.next', {})
  proposes('Flere lamper')
  klass.must(teacher, 'meeting.open', {})
  votes('open', 'for')
  expect(markdown()).toContain('- Møde: 1. december 2026\n- Timer: 24. november 2026 og 1. december 2026\n')
})

test('the walk is gathered by place, with what each group goes on with', () => {
  const [asta] = klass.students()
  klass.must(as(asta!), 'note.add', { tag: 'unsafe', text: 'Her er mørkt', position: { x: 2, y: 64, z: 1 } })
  klass.must(as(asta!), 'note.add', { tag: 'idea', text: 'Et drivhus' })
  klass.must(as(asta!), 'note.choose', { note: klass.state().notes.all[0]!.id })
  expect(markdown()).toContain(
    `## Noter fra turen

### Den mørke sti

- Utrygt: Her er mørkt (cirkel)

### Andre steder

- Idé: Et drivhus (cirkel)

## Det gik grupperne videre med

- Gruppe cirkel: Den mørke sti. Her er mørkt
`,
  )
})

test('nobody is named, and what the teacher has hidden is left out', () => {
  proposes('Flere lamper', 'Fordi Carl er bange')
  klass.must(as(klass.students()[1]!), 'note.add', { tag: 'dull', text: 'Grimt sted' })
  klass.must(teacher, 'text.hide', { text: klass.state().notes.all[0]!.text })
  votes('open', 'for')
  for (const text of [markdown(), html()]) {
    expect(text).not.toMatch(/Asta|Bo\b|Carl|Dina|Grimt/)
    expect(text).toContain('Læreren har skjult teksten')
  }
})

test('what a child wrote cannot become a heading, a link or a tag', () => {
  proposes('<img src=x onerror=alert(1)>', '# Stor & [her](http://x) *stjerne* "citat"')
  // an address waits for the teacher
  klass.must(teacher, 'text.show', { text: klass.state().proposals[0]!.reason })
  expect(markdown()).toContain('### Forslag 1: \\<img src=x onerror=alert(1)\\>')
  expect(markdown()).toContain('Begrundelse: \\# Stor \\& \\[her\\](http://x) \\*stjerne\\* "citat"')
  expect(html()).toContain('<h3>Forslag 1: &lt;img src=x onerror=alert(1)&gt;</h3>')
  expect(html()).toContain('# Stor &amp; [her](http://x) *stjerne* &quot;citat&quot;')
  expect(html()).not.toMatch(/<img|<script|javascript:/)
  klass.must(teacher, 'proposal.amend', { proposal: klass.state().proposals[0]!.id, text: '1. - nej' })
  expect(markdown()).toContain('\n- “1. - nej”\n')
})

describe('line by line the minutes say', () => {
  const lines = (lang: 'da' | 'en' = 'da') => protocolLines(minutes(), lang, speaker(lang)).map(({ text }) => text)

  /** A meeting one household is away from, in which a proposal is changed and adopted, and what is agreed about it. */
  function met() {
    const { households, students } = klass.state().roster
    proposes('Seks lamper på stien', 'Her er mørkt', 12_000)
    const { id: proposal } = klass.state().proposals[0]!
    const present = students.filter(({ household }) => household === households[0]!.id).map(({ id }) => id)
    klass.must(teacher, 'attendance.set', { present })
    klass.must(teacher, 'meeting.open', {})
    const change = { proposal, text: 'Fire lamper på stien', replaces: 'title', cost: 8_000 } as const
    klass.must(as(present[0]!), 'proposal.amend', change)
    for (const amendment of [klass.state().proposals[0]!.amendments[0]!.id, undefined]) {
      klass.wait(1_000)
      klass.must(teacher, 'poll.open', { proposal, form: 'open', ...(amendment && { amendment }) })
      const poll = klass.state().polls.at(-1)!.id
      for (const student of present) klass.must(as(student), 'ballot.cast', { poll, choice: 'for' })
      klass.must(teacher, 'poll.close', { poll })
    }
    klass.must(as(present[1]!), 'minority.say', { proposal, text: 'Husk at slukke om natten' })
    klass.must(teacher, 'minority.choose', { proposal, sentence: klass.state().minutes.sentences[0]!.text })
    klass.must(teacher, 'minutes.task', { proposal, who: 'Husstand 2', due: '2026-12-24' })
    klass.must(teacher, 'minutes.remark', { text: '=1+1 & <b>' })
    klass.must(teacher, 'meeting.close', {})
    klass.must(teacher, 'minutes.next-meeting', { day: '2026-12-08' })
    klass.must(teacher, 'decision.look-back', { proposal, happened: 'yes' })
    klass.must(teacher, 'minutes.approve', {})
    return { proposal, present }
  }

  test('who was there and who was not heard, what was decided by which rules, and what was agreed', () => {
    met()
    const vote =
      'Åben afstemning 24. november 2026. 2 af 2 stemmer blev afgivet, og 1 af 2 husstande stemte. 1 husstand blev ikke hørt: ingen derfra var til stede. 2 for, 0 imod, 0 blanke.'
    expect(lines()).toEqual([
      'Mødet blev åbnet. 1 husstand var til stede. 1 husstand var ikke til stede og blev ikke hørt. Dagsorden: Forslag 1: Seks lamper på stien.',
      'Ændringsforslag til forslag 1: “Fire lamper på stien”.',
      `Ændring til forslag 1: Seks lamper på stien. Teksten: før “Seks lamper på stien”, efter “Fire lamper på stien”. Pris: før 12.000 kr., efter 8.000 kr. ${vote} Ændringen er vedtaget. (R9, R12, R13, R19, R20)`,
      `Forslag 1: Fire lamper på stien. Pris: 8.000 kr. ${vote} Forslaget er vedtaget. (R9, R12, R13)`,
      'Mindretallet siger om forslag 1: “Husk at slukke om natten”.',
      'Forslag 1 føres ud i livet af: Husstand 2. Senest 24. december 2026.',
      'Bemærkning: =1+1 & <b>.',
      'Mødet blev sluttet.',
      'Næste møde: 8. december 2026.',
      'Skete det? Forslag 1: Fire lamper på stien. Det er sket.',
      'Referatet er godkendt af læreren.',
    ])
    expect(lines('en')).toHaveLength(11)
    for (const paper of [markdown(), html()]) {
      expect(paper).toContain('Godkendt 24. november 2026.')
      expect(paper).toContain('R13: Man kan ikke stemme for en, der ikke er kommet')
      expect(paper).not.toMatch(/Asta|\bBo\b|Carl|Dina/)
    }
    expect(html()).toContain('Bemærkning: =1+1 &amp; &lt;b&gt;.')
  })

  test('that a result does not hold, and what was approved is not the whole any more', () => {
    met()
    const before = lines()
    klass.must(teacher, 'poll.void-decided', { poll: klass.state().polls[1]!.id })
    expect(lines()).toEqual([
      ...before,
      'Forslag 1: Fire lamper på stien. Resultatet gælder ikke: læreren lod klassen stemme igen.',
    ])
    expect(markdown()).toContain('Godkendt 24. november 2026. Der er kommet mere til siden.')
  })

  test('not what was hidden or erased', () => {
    const { present } = met()
    klass.must(teacher, 'text.hide', { text: klass.state().proposals[0]!.title })
    klass.texts.delete(klass.state().minutes.sentences[0]!.text)
    klass.must(teacher, 'roster.erase', { student: present[1]! })
    expect(lines()[0]).toContain('Dagsorden: Forslag 1: Læreren har skjult teksten.')
    expect(lines()[4]).toBe('Mindretallet siger om forslag 1: “Teksten er slettet”.')
  })

  test('the same in a copy that holds, in a table without formulas, and in a calendar', () => {
    met()
    const copy = minutesCopy(minutes(), 'da', speaker('da'))
    expect(copy.entries.map(({ text }) => text)).toEqual(lines())
    expect(checkCopy(JSON.parse(JSON.stringify(copy)))).toEqual({ is: 'whole', entries: 11, last: copy.last })
    for (const paper of [markdown(), html()]) expect(paper).toContain(copy.last)
    const table = minutesTable(minutes(), 'da').toString('utf8').split('\r\n')
    expect([table.length, table[1]]).toEqual([
      13,
      `1;24. november 2026 kl. 12.00;${lines()[0]};${copy.entries[0]!.hash}`,
    ])
    const { id: proposal } = klass.state().proposals[0]!
    expect(minutesCalendar(minutes(), 'da', NOON).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Jagten paa faellesskabet//Referat//DA',
      'BEGIN:VEVENT',
      `UID:${proposal}.${klass.state().id}@jagten`.slice(0, 75),
      ` ${`UID:${proposal}.${klass.state().id}@jagten`.slice(75)}`,
      'DTSTAMP:20261124T110000Z',
      'DTSTART;VALUE=DATE:20261224',
      'SUMMARY:Forslag 1: Fire lamper på stien (Husstand 2)',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      `UID:next-meeting.${klass.state().id}@jagten`,
      'DTSTAMP:20261124T110000Z',
      'DTSTART;VALUE=DATE:20261208',
      'SUMMARY:Næste møde i 5.B',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })
})

test('a calendar takes what a child wrote as words: no line of it begins another field, and no letter is cut', () => {
  proposes('Bænk; bord, sol\\skærm END:VEVENT æøå æøå æøå æøå æøå æøå æøå')
  votes('open', 'for')
  const proposal = klass.state().proposals[0]!.id
  klass.must(teacher, 'minutes.task', { proposal, who: 'BEGIN:VALARM', due: '2026-12-24' })
  const lines = minutesCalendar(minutes(), 'da', NOON).split('\r\n')
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const unfolded = lines.join('\r\n').replaceAll('\r\n ', '')
  expect(unfolded).toContain('Bænk\\; bord\\, sol\\\\skærm END:VEVENT æøå')
  expect(unfolded.split('\r\n').filter((line) => /^(BEGIN|END):V(ALARM|EVENT)/.test(line))).toHaveLength(2)
})

test('a class that has done nothing yet has minutes that say so', () => {
  expect(minutes()).toMatchObject({ decided: [], undecided: [], walk: [], chosen: [], meetingsAt: [], lessonsAt: [] })
  expect(html()).toContain('Mødet har ikke besluttet noget endnu.')
})
