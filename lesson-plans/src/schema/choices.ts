// What a plan chooses among and how much it may hold, without the parser: a page can have it for almost nothing.

/** What a step may let students do. Voting is not among them: an open poll always takes votes. */
export const ACTIONS = ['propose', 'speak', 'build'] as const
export type Action = (typeof ACTIONS)[number]

/** What a step is about; the screens begin with what belongs to it. `show` shows what was decided, `reflect` thinks about it. */
export const KINDS = ['welcome', 'talk', 'explore', 'sketch', 'propose', 'meet', 'vote', 'show', 'reflect'] as const

/** Who works together in a step. */
export const COMPANY = ['class', 'group', 'household', 'student'] as const

/** Parts of the student's page that a step uses. */
export const TOOLS = ['map', 'notes', 'propose', 'proposals', 'floor', 'ballot', 'decisions'] as const

/** What the projector shows when nothing more urgent does: how to come in, the step's title and words, the map … */
export const SCENES = ['join', 'step', 'map', 'notes', 'proposals', 'meeting', 'poll', 'decisions'] as const

/** When the map, and Minecraft, show the place: by day, or in the evening, when one sees what shines. */
export const HOURS = ['day', 'evening'] as const
export type Hour = (typeof HOURS)[number]

/**
 * Letters a text may have. `title` and `task` stand on the board, where the smallest size bears so many, and on a student's
 * page of 360 pixels without scrolling to the clock; `say` and `do` are read from paper, about two minutes aloud.
 */
export const LETTERS = {
  title: 60,
  task: 240,
  words: 120,
  line: 300,
  say: 1500,
  do: 1500,
  about: 600,
  url: 300,
} as const

/** The longest a step lasts, and a lesson, and one thing to do before it, in minutes. */
export const MINUTES = { step: 180, lesson: 480, preparation: 240 } as const

/** How many there may be, in a plan or in a lesson of it; `pieces`: of one material; `left`: kroner of a role. */
export const MOST = { steps: 60, paths: 12, lessons: 20, legs: 30, things: 40, pieces: 100, left: 20_000 } as const

/** Kroner that roles have left at the end of the month, where a plan does not say: a worked example. */
export const LEFT = [400, 150, 2000, 60, 900] as const

/** The grades of a Danish school. */
export const GRADES = { first: 0, last: 10 } as const
