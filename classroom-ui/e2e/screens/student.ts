import type { WordKey } from '@jagten/server/contract'
import type { State } from '../classes.ts'
import { opensNextWeek } from '../people.ts'
import { EMPTY_DRAFT } from '../../src/proposal/draft.ts'
import { createKeptWriting } from '../../src/store/kept-writing.ts'
import { createReceipts } from '../../src/poll/receipts.ts'
import { looksAtFile, looksAtNone, withBudget, withBuiltArea } from './built-area.ts'
import { pressing, saidToAll, stepTitle, titleOf } from './screen.ts'
import type { Screen, Way } from './screen.ts'

type More = Pick<Screen, 'hides' | 'prepare' | 'reach'> & { readonly who?: Screen['who'] }

const screen = (name: string, state: State, shows: Screen['shows'], more: More = {}): Screen => ({
  name: `student-${name}`,
  face: 'student',
  who: 'student',
  state,
  path: () => '/',
  shows,
  // a student's page that is turned begins anew: what was opened on it is closed
  ...(more.reach && { endsWhenTurned: true }),
  ...more,
})

async function opensPrices({ page, say }: Way): Promise<void> {
  await page.getByText(say('page.prices.title')).click()
}

/** Every class of these screens is in Lykkeparken, which is called so in both languages. */
const PLACE = { name: 'Lykkeparken' }
const welcomed = ({ say }: Way): string => say('page.betweenLessons.title', PLACE)

const onTab =
  (key: WordKey, then?: (way: Way) => Promise<void>) =>
  async (way: Way): Promise<void> => {
    const { page, say } = way
    await page
      .getByRole('navigation')
      .getByRole('button', { name: say(key), exact: true })
      .click()
    await then?.(way)
  }

const toTheNotes = ({ page, say }: Way): Promise<void> =>
  page
    .getByRole('button', { name: say('page.walk.choose') })
    .first()
    .scrollIntoViewIfNeeded()

/** Opens the version with a name. */
async function opensVersion({ press }: Way): Promise<void> {
  await press(/Med en lang mur/)
}

/** Comes in with a key that is nobody's. */
async function knocksInVain({ page, press, say }: Way): Promise<void> {
  await page.getByLabel(say('page.join.code')).fill('ABCD')
  await page.getByLabel(say('page.join.key')).fill('XXXX')
  await press(say('page.join.enter'))
}

async function turnsTextLarge(way: Way): Promise<void> {
  await way.press(way.say('page.read.large'))
  await way.page.evaluate(() => scrollTo(0, 0))
}

/** Goes from the own area to where one builds, which is open or only looked at. */
const building = (then?: (way: Way) => Promise<void>, way: WordKey = 'page.ownArea.build') =>
  onTab('page.student.area', async (on) => {
    await on.press(on.say(way))
    await then?.(on)
  })

/** A bench is in the hand, and it is said what it would cost where one is. */
async function takesBench({ page, press, say }: Way): Promise<void> {
  await page.getByLabel(say('page.building.search')).fill('bænk')
  await press(/^(Bænk|Bench)/)
}

/** A box is chosen by keys that is larger than anybody may build at once. */
async function choosesTooMany(way: Way): Promise<void> {
  const { page, press, say } = way
  await takesBench(way)
  await press(say('page.building.tool.remove'))
  await page.locator('[data-plan]').focus()
  for (const key of ['ArrowRight', 'ArrowDown'])
    for (let steps = 0; steps < 16; steps += 1) await page.keyboard.press(`Shift+${key}`)
  await page.keyboard.press('Enter')
}

async function writesNote({ page, say }: Way): Promise<void> {
  await page.getByLabel(say('page.notes.tag.unsafe')).check()
  await page.getByLabel(say('page.walk.why')).fill('Her er ikke lys om aftenen')
}

async function chooses({ press, say }: Way): Promise<void> {
  await press(say('page.choice.for'))
}

/** Unfolds the place with what is planned. */
async function looksAtPlan({ page, say }: Way): Promise<void> {
  await page.getByText(say('page.works.see')).filter({ visible: true }).click()
}

const RECEIPT = 'abe hane abe'
/** The receipt the page keeps when its student votes. */
async function keepsReceipt({ page, klass: { teacher } }: Way): Promise<void> {
  const { polls, students } = teacher.view()
  const kept = new Map<string, string>()
  const shelf = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  createReceipts(shelf, students[0]?.id ?? '').keep(polls.at(-1)?.id ?? '', RECEIPT)
  await page.addInitScript(
    (entries) => {
      for (const [key, value] of entries) sessionStorage.setItem(key, value)
    },
    [...kept],
  )
}

/** Something was being written when the class went on, and the page was loaded anew. */
async function keepsDraft({ page, klass: { teacher } }: Way): Promise<void> {
  const kept = new Map<string, string>()
  const shelf = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  const title = 'Skal vi have et skur til cykler ved den store indgang, hvor der er tag?'
  createKeptWriting(shelf, 'proposal', teacher.view().students[0]?.id ?? '', EMPTY_DRAFT).keep({
    ...EMPTY_DRAFT,
    title,
  })
  await page.addInitScript(
    (entries) => {
      for (const [key, value] of entries) sessionStorage.setItem(key, value)
    },
    [...kept],
  )
}

const benchAt = (lang: Way['lang']) =>
  lang === 'da' ? { what: 'Bænk', price: '8.000 kr.' } : { what: 'Bench', price: 'DKK 8,000' }

export const STUDENT_SCREENS: readonly Screen[] = [
  screen('join', 'before', 'page.join.title', { who: 'nobody' }),
  screen('join-refused', 'before', 'refusals.join.wrong', { who: 'nobody', reach: knocksInVain }),
  screen('before', 'before', welcomed),
  screen('large-text', 'propose', stepTitle, { reach: turnsTextLarge }),
  screen('large-text-before', 'before', welcomed, { reach: turnsTextLarge }),
  screen('large-text-proposals', 'propose', titleOf(2), {
    reach: async (way) => {
      await way.press(way.say('page.read.large'))
      await onTab('page.student.proposals')(way)
    },
  }),
  screen('absent', 'absent', 'page.ownHousehold.notPresent'),
  screen('stop', 'before', 'page.stop.text', { reach: pressing('page.stop.name') }),
  screen('two', 'before', 'page.beside.lead', { reach: pressing('page.beside.two') }),
  screen('no-proposals', 'before', 'page.proposals.empty', { reach: onTab('page.student.proposals') }),
  screen('welcome', 'welcome', stepTitle),
  screen('walk', 'walk', stepTitle),
  screen('walk-no-map', 'walk', 'page.plan.failed', {
    prepare: async ({ page }) => void (await page.route('**/ground', (route) => route.abort())),
  }),
  screen('notes', 'walk', ({ say }) => say('page.walk.title', PLACE), {
    reach: onTab('page.student.walk', writesNote),
  }),
  screen('notes-read', 'walk', 'page.walk.choose', { reach: onTab('page.student.walk', toTheNotes) }),
  screen('area-empty', 'before', 'page.bill.empty', { reach: onTab('page.student.area') }),
  screen('area', 'before', 'page.area.versions', { prepare: withBuiltArea, reach: onTab('page.student.area') }),
  screen('area-compared', 'before', ({ say }) => say('page.area.mark.removed', { count: 1 }), {
    prepare: withBuiltArea,
    reach: onTab('page.student.area', opensVersion),
  }),
  screen('area-bill', 'before', 'page.budget.even', {
    prepare: withBudget(0),
    reach: onTab('page.student.area', opensPrices),
  }),
  screen('area-file', 'before', ({ say }) => say('page.areaFile.more', { count: 3 }), {
    prepare: withBuiltArea,
    reach: onTab('page.student.area', looksAtFile),
  }),
  screen('area-closed', 'rung', 'page.areaFile.closed', {
    prepare: withBuiltArea,
    reach: onTab('page.student.area'),
  }),
  screen('area-file-refused', 'before', 'refusals.file.not-building', {
    prepare: withBuiltArea,
    reach: onTab('page.student.area', looksAtNone),
  }),
  screen('area-restore', 'before', 'page.area.restoreYes', {
    prepare: withBuiltArea,
    reach: onTab('page.student.area', async (way) => {
      await opensVersion(way)
      await way.press(way.say('page.area.restore'))
    }),
  }),
  screen('build', 'before', 'page.building.saved', { reach: building() }),
  screen('build-bench', 'before', ({ say, lang }) => say('page.building.would.thing', benchAt(lang)), {
    reach: building(takesBench),
  }),
  screen('build-none', 'before', 'page.building.none', {
    reach: building(({ page, say }) => page.getByLabel(say('page.building.search')).fill('elefant')),
  }),
  screen('build-refused', 'before', ({ say }) => say('page.building.no.too-many', { count: 17 * 17 }), {
    reach: building(choosesTooMany),
  }),
  screen('build-closed', 'rung', 'page.building.closed', { reach: building(undefined, 'page.ownArea.look') }),
  screen('build-failed', 'before', 'page.building.failed', {
    prepare: async ({ page }) => void (await page.route('**/api/prices', (route) => route.abort())),
    reach: building(),
  }),
  screen('paused', 'paused', 'page.studentsLesson.paused'),
  screen('propose', 'propose', stepTitle),
  screen('demand', 'propose', 'page.demand.ask', {
    reach: ({ page, say }) => page.getByText(say('page.demand.title')).click(),
  }),
  screen('proposals', 'propose', titleOf(2), { reach: onTab('page.student.proposals') }),
  screen('write', 'propose', 'page.writeProposal.lead', { reach: onTab('page.student.write') }),
  screen('officers', 'officers', 'page.studentsOfficers.wished'),
  screen('chair', 'chair', 'page.chair.list', { reach: onTab('page.student.chair') }),
  screen('chair-stamps', 'chair', 'page.chair.stampsWhy', {
    reach: onTab('page.student.chair', ({ page, say }) => page.getByText(say('page.chair.stamps')).click()),
  }),
  screen('item', 'item', 'page.agenda.about.chair'),
  screen('recess', 'recess', 'page.agenda.recessWhy'),
  screen('speaks', 'speaks', 'page.studentsMeeting.speaking'),
  screen('meeting', 'meet', titleOf(1)),
  screen('draft-kept', 'vote', 'page.student.wentOnKept', { prepare: keepsDraft }),
  screen('draft', 'vote', 'page.writeProposal.closed', {
    prepare: keepsDraft,
    reach: pressing('page.student.back.write'),
  }),
  screen('not-on-roll', 'late', 'page.vote.notOnRoll'),
  screen('vote', 'vote', 'page.vote.choose'),
  screen('planned-vote', 'planned-vote', 'page.works.after', { reach: looksAtPlan }),
  screen('working-day', 'working-day', 'page.studentsWorks.lead'),
  screen('planning', 'propose', 'page.planning.lead', {
    reach: onTab('page.student.write', pressing('page.planning.open')),
  }),
  screen('amendment-vote', 'amendment-vote', 'page.vote.choose'),
  screen('amended-vote', 'amended-vote', 'page.vote.choose'),
  screen('amend', 'propose', 'page.proposals.amendCost', {
    reach: onTab('page.student.proposals', ({ page, say }) =>
      page
        .getByRole('button', { name: say('page.proposals.amend') })
        .first()
        .click(),
    ),
  }),
  screen('vote-alone', 'alone', 'page.vote.two'),
  screen('vote-chosen', 'vote', 'page.vote.putIn', { reach: chooses }),
  screen('made-secret', 'made-secret', 'page.poll.madeSecret'),
  screen('standing', 'standing', 'page.studentsElection.stand'),
  screen('election', 'election', 'page.studentsElection.putInBlank'),
  screen('elected', 'elected', 'page.election.elected'),
  screen('open-vote', 'open-vote', 'page.vote.openNote'),
  screen('open-vote-alone', 'open-alone', 'page.vote.openNoteTwo'),
  screen('voted', 'voted', 'page.receipt.hold', { prepare: keepsReceipt, hides: () => [RECEIPT] }),
  screen('hand-over', 'beside', ({ say, klass: { teacher } }) => {
    const [one, other] = teacher.view().students
    return say('page.beside.nowVotes', { name: other?.name ?? '', other: one?.name ?? '' })
  }),
  screen('suspended', 'suspended', 'page.poll.suspended'),
  screen('result', 'result', 'page.poll.adopted'),
  screen('papers', 'papers', 'page.receipt.allWhy', {
    reach: ({ page, say, klass: { teacher } }) =>
      page.getByText(say('page.receipt.all', { count: teacher.view().polls[0]?.turnout.cast ?? 0 })).click(),
  }),
  screen('tie', 'tie', 'page.poll.rejected'),
  screen('decisions', 'decide', stepTitle),
  screen('minority', 'minuted', 'page.sayMinority.send'),
  screen('undecided', 'undecided', 'page.after.nothingDecided'),
  screen('thanks', 'end', 'page.after.thanks'),
  screen('last-time', 'end', 'page.lastTime.title', { prepare: ({ page }) => opensNextWeek(page) }),
  screen('rung', 'rung', 'page.studentsLesson.rung'),
  screen('archived', 'archived', 'page.after.archived'),
  screen('look-up', 'frozen', 'page.studentsControl.lookUp'),
  screen('break', 'break', 'page.studentsControl.breakTitle'),
  screen('message', 'said-to', 'page.studentsControl.message', { prepare: saidToAll }),
]
