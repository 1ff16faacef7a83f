import type { StudentView } from '@jagten/server/contract'

/** `build`: where one builds on the own area; one comes there from the area. */
export type Tab = BarTab | 'build'
type BarTab = 'now' | 'chair' | 'walk' | 'proposals' | 'write' | 'area'

type Tool = NonNullable<StudentView['lesson']['steps'][number]['tools']>[number]

/** What opens each tab: one of these tools is enough. */
const OPENED_BY: Readonly<Record<Exclude<BarTab, 'now' | 'area' | 'chair'>, readonly Tool[]>> = {
  walk: ['map', 'notes'],
  proposals: ['proposals', 'propose', 'ballot', 'decisions'],
  write: ['propose'],
}

const ORDER: readonly BarTab[] = ['now', 'chair', 'walk', 'area', 'proposals', 'write']

/** What stands in the bar at the bottom. */
export type Bar = { readonly tabs: readonly BarTab[]; readonly hand: boolean }

type Asked = Pick<StudentView, 'lesson' | 'floor' | 'meeting' | 'archived' | 'may' | 'area' | 'chair'> & {
  readonly proposals: readonly unknown[]
}

/**
 * The tabs the step needs and no more: fewer are larger. Between lessons, after the bell, and in a step of a plan that
 * names no tools, all of them; in the archive what can be read.
 *
 * @param on - The tab one is on: it stays while one is on it, so that nobody is moved away in the middle of a word.
 */
export function barOf({ lesson, floor, meeting, proposals, archived, may, area, chair }: Asked, on: Tab): Bar {
  if (archived) return { tabs: ['now', 'proposals'], hand: false }
  const tools = lesson.at === null || lesson.state === 'rung' ? undefined : lesson.steps[lesson.at]?.tools
  // whoever is on the list, or has the floor, must be able to leave it; who may not speak is not offered a hand
  const isAsking = floor.asked || floor.speaking
  // the chair's page is there for as long as one is in the chair, and for nobody else
  const isThere = (tab: BarTab): boolean => (tab === 'area' ? area !== null : tab !== 'chair' || chair !== null)
  if (!tools) return { tabs: ORDER.filter(isThere), hand: may.speak || isAsking }
  const isOffered = (tab: BarTab): boolean =>
    tab === 'now' ||
    (tab === on && tab !== 'chair') ||
    (tab === 'chair' && chair !== null) ||
    // one comes to where one builds from the area, and goes back there
    (tab === 'area' && on === 'build') ||
    // what stands on the own area is of use where something can be done about it
    (tab === 'area' && area !== null && may.build) ||
    (tab !== 'area' && tab !== 'chair' && OPENED_BY[tab].some((tool) => tools.includes(tool))) ||
    (tab === 'proposals' && proposals.length > 0)
  // a meeting can be open in any step
  const hand = isAsking || (may.speak && (tools.includes('floor') || meeting.state === 'open'))
  return { tabs: ORDER.filter(isOffered), hand }
}
