import type { TeacherView } from '../../contract/index.ts'

/** What of a class comes from its log alone: nothing of the world's template, the network, the clock or who is there. */
export function lastingParts(view: TeacherView) {
  const { id, name, grade, version, joinCode, lesson, households, proposals, meeting, floor, alarms, feed } = view
  const students = view.students.map(({ online: _online, onPage: _page, inWorld: _world, ...rest }) => rest)
  // when papers are shown is a rule of the view, which may change; that they are read is seen from the events
  const polls = view.polls.map(({ receipts: _papers, ...rest }) => rest)
  return {
    id,
    name,
    grade,
    version,
    joinCode,
    lesson,
    students,
    households,
    proposals,
    polls,
    meeting,
    floor,
    alarms,
    feed,
  }
}
