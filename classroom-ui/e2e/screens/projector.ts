import { CANDIDATES } from '../classes.ts'
import type { Klass, State } from '../classes.ts'
import { opensNextWeek } from '../people.ts'
import { withBudget } from './built-area.ts'
import { names, saidToAll, stepTitle, titleOf } from './screen.ts'
import type { Screen } from './screen.ts'

const screen = (
  name: string,
  state: State,
  shows: Screen['shows'],
  prepare?: NonNullable<Screen['prepare']>,
): Screen => ({
  name: `projector-${name}`,
  face: 'projector',
  who: 'projector',
  state,
  path: () => '/tavle',
  shows,
  hides: names,
  ...(prepare && { prepare }),
})

/** Whoever stands says so before all. */
const othersThanCandidates = (klass: Klass): readonly string[] => names(klass).slice(0, -CANDIDATES)

export const PROJECTOR_SCREENS: readonly Screen[] = [
  { ...screen('code', 'before', 'page.boardsJoin.enter'), who: 'nobody' },
  screen('join', 'before', 'page.boardsJoin.onPageHow'),
  screen('welcome', 'welcome', 'page.boardsJoin.onPageHow'),
  screen('walk-begins', 'walk-begins', stepTitle),
  screen('walk', 'walk', stepTitle),
  screen('money', 'walk-begins', 'page.boardsMoney.rent', withBudget(51_600)),
  screen(
    'money-over',
    'walk-begins',
    ({ lang, say }) =>
      say('page.budget.over', { amount: say('page.kroner', { amount: lang === 'da' ? '48.400' : '48,400' }) }),
    withBudget(-48_400),
  ),
  screen('paused', 'paused', 'page.boardsLesson.paused'),
  screen('propose', 'propose', stepTitle),
  screen('officers', 'officers', 'page.boardsMeeting.whoWill'),
  screen('chair', 'chair', titleOf(1)),
  screen('item', 'item', 'page.agenda.about.chair'),
  screen('recess', 'recess', 'page.agenda.recessWhy'),
  screen('meeting', 'meet', titleOf(1)),
  screen('meeting-long', 'meet-long', titleOf(2)),
  screen('vote', 'vote', titleOf(1)),
  screen('planned-vote', 'planned-vote', 'page.works.after'),
  screen('working-day', 'working-day', 'page.boardsWorks.day'),
  screen('amendment-vote', 'amendment-vote', ({ klass: { teacher } }) => {
    const poll = teacher.view().polls.at(-1)
    return (poll?.method === 'yes-no' && poll.title) || ''
  }),
  screen('amended', 'amended', titleOf(1)),
  screen('amended-vote', 'amended-vote', titleOf(1)),
  screen('made-secret', 'made-secret', 'page.poll.madeSecret'),
  { ...screen('standing', 'standing', 'page.election.title'), hides: othersThanCandidates },
  { ...screen('election', 'election', 'page.election.candidates'), hides: othersThanCandidates },
  { ...screen('elected', 'elected', 'page.election.over'), hides: othersThanCandidates },
  screen('open-vote', 'open-vote', titleOf(2)),
  screen('suspended', 'suspended', 'page.boardsPoll.suspended'),
  screen('result', 'result', 'page.poll.adopted'),
  screen('papers', 'papers', 'page.boardsPoll.papers'),
  screen('tie', 'tie', 'page.poll.tie'),
  screen('decisions', 'decide', stepTitle),
  screen('minority', 'minuted', 'page.minority.title'),
  screen('undecided', 'undecided', 'page.after.nothingDecided'),
  screen('thanks', 'end', 'page.after.thanks'),
  screen('last-time', 'end', 'page.lastTime.title', ({ page }) => opensNextWeek(page)),
  screen('rung', 'rung', 'page.boardsLesson.rung'),
  screen('archived', 'archived', 'page.after.archived'),
  screen('look-up', 'frozen', 'page.boardsControl.lookUp'),
  screen('message', 'said-to', () => 'Om fem minutter', saidToAll),
]
