import type { ClassRow, RehearsalView, WordKey } from '@jagten/server/contract'
import { CHAT, post } from '../classes.ts'
import type { Klass, State } from '../classes.ts'
import { looksAtFile, withBudget, withBuiltArea, withPast } from './built-area.ts'
import { names, pressing, startsWith, stepTitle, titleOf } from './screen.ts'
import type { Screen, Way } from './screen.ts'

type More = Partial<Pick<Screen, 'hides' | 'who' | 'path' | 'prepare' | 'reach'>>

const screen = (name: string, state: State, shows: Screen['shows'], more: More = {}): Screen => ({
  name: `teacher-${name}`,
  face: 'teacher',
  who: 'teacher',
  state,
  path: ({ teacher }) => `/laerer?klasse=${teacher.id}`,
  shows,
  ...more,
})

/** The lesson's screen with that in the middle. */
const on =
  (tab: 'people' | 'proposals' | 'park', then?: (way: Way) => Promise<void>) =>
  async (way: Way): Promise<void> => {
    await way.press(startsWith(tab === 'park' ? 'Lykkeparken' : way.say(`page.teacher.${tab}`)))
    await then?.(way)
  }

/** The list of classes as it is with these. */
const withClasses =
  (...made: readonly Pick<ClassRow, 'name' | 'archived'>[]) =>
  async ({ page, klass: { teacher } }: Way): Promise<void> => {
    const at = Date.UTC(2030, 4, 17)
    const same = {
      grade: null,
      joinCode: 'LUND',
      students: 24,
      world: 'closed',
      lastUsedAt: at,
      deletesAt: at,
    } as const
    const classes = made.map((row, index): ClassRow => ({
      ...same,
      ...row,
      id: `${index}${teacher.id.slice(1)}` as never,
    }))
    await page.route('**/api/classes', (route) => route.fulfill({ json: { classes } }))
  }

/** A rehearsal that has come so far. */
const withRehearsal =
  (found: Omit<RehearsalView, 'copy'>) =>
  async ({ page, klass: { teacher } }: Way): Promise<void> => {
    const rehearsal: RehearsalView = { copy: teacher.id as never, ...found }
    await page.route('**/rehearsal', (route) => route.fulfill({ json: { rehearsal } }))
  }

const CHECKS = [
  { what: 'Alle kom ind', ok: true, detail: '12 af 12' },
  { what: 'Resultatet er det, de mente', ok: true, detail: '' },
  { what: 'Stemmer', ok: false, detail: '11 af 12, og husstand 3 fik ikke svar inden for ti sekunder' },
]

async function opensArea({ page, press, say }: Way): Promise<void> {
  await page.getByText(say('page.park.areas'), { exact: true }).click()
  await press(say('page.areaPanel.openNamed', { area: 1 }))
}

async function opensStep({ page }: Way): Promise<void> {
  await page.getByRole('complementary').locator('summary').nth(1).click()
}

async function opensStudent({ press, klass: { teacher } }: Way): Promise<void> {
  await press(teacher.view().students[22]?.name ?? '')
}

async function opensStudentsHome(way: Way): Promise<void> {
  await opensStudent(way)
  await way.page.getByText(way.say('page.studentCard.more')).click()
}

async function pastesNames({ page, say }: Way): Promise<void> {
  const list = ['5.B', 'Nr;Navn;Hold', '1;Asta Holm;5.B', '2;Bo Bank;5.B', '3;Carl Maximilian Dam;5.B', 'I alt 3']
  await page.getByLabel(say('page.newClass.names')).fill(list.join('\n'))
}

async function choosesAllPaper({ page }: Way): Promise<void> {
  for (const box of await page.getByRole('checkbox').all()) await box.check()
}

/** An own copy of the shipped plan, opened to be changed. */
async function ownPlan({ url, cookies }: Klass): Promise<string> {
  const made = await post(`${url}/api/plans`, { from: 'jagten', title: 'Vores egen jagt' }, cookies.teacher)
  const { slug } = (await made.json()) as { slug: string }
  return `/laerer?plan=${slug}`
}

/** Everything about the first decision that is folded away, and the minutes below. */
async function opensMinutes(way: Way): Promise<void> {
  await on('proposals')(way)
  for (const fold of await way.page.locator('main details > summary').all()) await fold.click()
}

const list = { path: () => '/laerer' }
const pressed = (...keys: readonly WordKey[]) => ({ reach: pressing(...keys) })

export const TEACHER_SCREENS: readonly Screen[] = [
  screen('login', 'before', 'page.login.lead', { ...list, who: 'nobody' }),
  screen('classes-none', 'before', 'page.classes.empty', { ...list, prepare: withClasses() }),
  screen('classes', 'before', 'page.keeping.archive', {
    ...list,
    prepare: withClasses(
      { name: '5.B', archived: false },
      { name: '6.A', archived: false },
      { name: '4.C', archived: true },
    ),
    reach: ({ page, say }) => page.getByText(startsWith(say('page.keeping.archive'))).click(),
  }),
  screen('classes-archived', 'before', 'page.keeping.archive', {
    ...list,
    prepare: withClasses({ name: '4.C', archived: true }),
  }),
  screen('class-put-away', 'before', 'page.keeping.allWhy', {
    ...list,
    prepare: withClasses({ name: '5.B', archived: false }),
    reach: ({ press, say }) => press(say('page.keeping.putNamed', { name: '5.B' })),
  }),
  screen('class-new', 'before', 'page.newClass.called', {
    ...list,
    reach: async (way) => {
      await way.press(way.say('page.classes.make'))
      await pastesNames(way)
    },
  }),
  screen('before', 'before', 'page.teachersLesson.before.title'),
  screen('before-step', 'before', 'page.teachersLesson.before.title', { reach: opensStep }),
  screen('before-park', 'before', 'page.park.nobody', { reach: on('park') }),
  screen('area', 'before', 'page.area.versions', { prepare: withBuiltArea, reach: on('park', opensArea) }),
  screen('area-preview', 'before', 'page.areaPanel.nothing', {
    prepare: withBuiltArea,
    reach: on('park', async (way) => {
      await opensArea(way)
      await way.press(way.say('page.areaPanel.look'))
    }),
  }),
  screen('area-over', 'before', ({ say }) => say('page.areaFile.more', { count: 3 }), {
    prepare: withBudget(-48_400),
    reach: on('park', async (way) => {
      await opensArea(way)
      await looksAtFile(way)
    }),
  }),
  screen('budget', 'before', 'page.budgetForm.help', {
    prepare: withBudget(51_600),
    reach: on('park', async ({ page, say }) => page.getByText(say('page.budgetForm.title'), { exact: true }).click()),
  }),
  screen('area-block', 'before', ({ say }) => say('page.areaPanel.cause.undo'), {
    prepare: async (way) => {
      await withBuiltArea(way)
      await withPast(way)
    },
    reach: on('park', async (way) => {
      await opensArea(way)
      await way.page.getByRole('application').press('Enter')
    }),
  }),
  screen('before-proposals', 'before', 'page.teachersProposals.empty', { reach: on('proposals') }),
  screen('begin', 'before', 'page.attendance.lead', pressed('page.teachersLesson.begin')),
  screen('add', 'before', 'page.newClass.called', {
    reach: async (way) => {
      await way.press(way.say('page.roster.addStudents'))
      await pastesNames(way)
    },
  }),
  screen('settings', 'before', 'page.control.readFirst', pressed('page.control.settings')),
  screen('helpers', 'before', 'page.helpers.made', {
    reach: async ({ press, say }) => {
      await press(say('page.helpers.open'))
      await press(say('page.helpers.make', { kind: say('page.helpers.kind.substitute').toLowerCase() }))
    },
  }),
  screen('student', 'before', 'page.control.pause', { reach: opensStudent }),
  screen('student-home', 'before', 'page.studentCard.apartHelp', { reach: opensStudentsHome }),
  screen('world', 'before', 'page.world.still', pressed('page.world.closed')),
  screen('say', 'before', 'page.classActions.sayHelp', pressed('page.classActions.sayAll')),
  screen('rehearsal', 'before', 'page.rehearsal.lead', pressed('page.rehearsal.open')),
  screen('rehearsal-found', 'before', 'page.rehearsal.differs', {
    prepare: withRehearsal({ state: 'not-ready', step: null, checks: CHECKS }),
    reach: pressing('page.rehearsal.open'),
  }),
  screen('absent', 'absent', 'page.roster.everybodyHere'),
  screen('safe', 'walk', 'page.teacher.safeOn', { ...pressed('page.teacher.safeName'), hides: names }),
  screen('safe-people', 'busy', 'page.teacher.safeHidden', {
    reach: on('people', pressing('page.teacher.safeName')),
    hides: names,
  }),
  screen('safe-meeting', 'meet', titleOf(1), { ...pressed('page.teacher.safeName'), hides: names }),
  screen('walk', 'walk', stepTitle),
  screen('walk-notes', 'walk', 'page.notes.tag.cosy', {
    reach: ({ page, say }) => page.getByText(say('page.plan.places')).click(),
  }),
  screen('paused', 'paused', 'page.teachersLesson.resume'),
  screen('propose', 'propose', titleOf(2)),
  screen('make-proposal', 'propose', 'page.write.whatHelp', pressed('page.teachersProposals.make')),
  screen('agenda', 'propose', 'page.meeting.choose', pressed('page.meeting.open')),
  screen('officers', 'officers', 'page.teachersOfficers.draw'),
  screen('officers-choose', 'officers', 'page.teachersOfficers.chooseLead', {
    reach: ({ page, say }) =>
      page
        .getByRole('button', {
          name: say('page.teachersOfficers.chooseNamed', { office: say('page.officers.is.chair').toLowerCase() }),
        })
        .click(),
  }),
  screen('chair', 'chair', 'page.floor.order'),
  screen('agenda-set', 'chair', 'page.meeting.agendaLead', pressed('page.meeting.agenda')),
  screen('recess', 'recess', 'page.meeting.goOn'),
  screen('meeting', 'meet', titleOf(1)),
  screen('open-poll-unhoused', 'newcomer', ({ say }) => say('page.openPoll.housed', { count: 1 }), {
    reach: ({ press, say }) => press(startsWith(say('page.teachersProposals.pollNamed', { number: 1 }))),
  }),
  screen('open-poll', 'meet', 'page.openPoll.form', {
    reach: ({ press, say }) => press(say('page.teachersProposals.pollNamed', { number: 2 })),
  }),
  screen('amendment-vote', 'amendment-vote', titleOf(1)),
  screen('amended', 'amended', 'page.teachersProposals.pollAmendment'),
  screen('who-builds', 'planned-adopted', 'page.teachersWorks.byLykkeWhy', {
    reach: on('proposals', ({ press, say }) => press(say('page.teachersWorks.buildNamed', { number: 1 }))),
  }),
  screen('working-day', 'working-day', 'page.works.class', { reach: on('proposals') }),
  screen('vote', 'vote', titleOf(1)),
  screen('vote-close', 'vote', 'page.teachersPoll.closeYes', pressed('page.teachersPoll.close')),
  screen('standing', 'standing', 'page.teachersElection.begin'),
  screen('election', 'election', 'page.election.title'),
  screen('elected', 'elected', 'page.election.elected'),
  screen('open-vote', 'open-vote', titleOf(2)),
  screen('suspended', 'suspended', 'page.teachersPoll.resume'),
  screen('result', 'result', 'page.poll.adopted'),
  screen('tie', 'tie', 'page.poll.tie'),
  screen('minuted', 'minuted', 'page.minorityChoice.isIn', { reach: opensMinutes }),
  screen('chat', 'chat', ({ say }) => say('page.chat.withoutKey', { player: 'Ukendt_1' })),
  screen('safe-chat', 'chat', 'page.teacher.safeOn', {
    ...pressed('page.teacher.safeName'),
    hides: (klass) => [...names(klass), ...CHAT.flat()],
  }),
  screen('busy', 'busy', 'page.late.title', { reach: pressing('page.alarms.show') }),
  screen('busy-people', 'busy', 'page.alarms.show', { reach: on('people') }),
  screen('texts', 'busy', 'page.control.letThrough', pressed('page.control.readThem')),
  screen('end', 'end', 'page.minutes.open'),
  screen('rung', 'rung', 'page.teachersLesson.rung'),
  screen('archived', 'archived', 'page.keeping.isThere'),
  screen('minutes', 'end', ({ say }) => say('papers.minutes.title', { name: '5.B' }), {
    path: ({ teacher }) => `/api/classes/${teacher.id}/minutes.html`,
  }),
  screen('print', 'before', 'page.print.which', { path: ({ teacher }) => `/laerer?klasse=${teacher.id}&vis=print` }),
  screen('print-all', 'before', 'page.print.which', {
    path: ({ teacher }) => `/laerer?klasse=${teacher.id}&vis=print`,
    reach: choosesAllPaper,
  }),
  screen('plans', 'before', 'page.plans.lead', { path: () => '/laerer?vis=planer' }),
  screen('plan', 'before', 'page.plans.steps', { path: ownPlan }),
]
