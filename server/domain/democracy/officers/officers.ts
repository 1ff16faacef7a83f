import type { Office } from '../../base/office.ts'
import type { StudentId } from '../../base/ids.ts'
import type { End, OfficerEvent } from './events.ts'

/** Somebody with an office. `among`: how many the lot was drawn among; null when the teacher appointed. */
export type Officer = { readonly office: Office; readonly student: StudentId; readonly among: number | null }

/** Who holds an office at the meeting that is on, or the next one; without a chair the teacher leads. */
export type Officers = {
  readonly held: readonly Officer[]
  /** Who would like to, in the order they said so. */
  readonly volunteers: readonly { readonly office: Office; readonly student: StudentId }[]
  /** Who held an office when the last meeting closed: its minutes are theirs. */
  readonly before: readonly Officer[]
  /** Who was the last to leave an office early; `at` in Unix milliseconds. */
  readonly left: { readonly office: Office; readonly student: StudentId; readonly why: End; readonly at: number } | null
}

export type OfficersState = { readonly officers: Officers }

/** How many hold each office. */
export const SEATS: Readonly<Record<Office, number>> = { chair: 1, 'minute-taker': 1, teller: 2 }

export const noOfficers: Officers = { held: [], volunteers: [], before: [], left: null }

/** Who leads the meeting; null: the teacher does. */
export function chairOf({ officers }: OfficersState): StudentId | null {
  return officers.held.find(({ office }) => office === 'chair')?.student ?? null
}

/** Who led the meeting that closed last; null: the teacher did, or there was none. */
export function lastChairOf({ officers }: OfficersState): StudentId | null {
  return officers.before.find(({ office }) => office === 'chair')?.student ?? null
}

export function holds({ officers }: OfficersState, student: StudentId, office: Office): boolean {
  return officers.held.some((one) => one.student === student && one.office === office)
}

/** @param at - Unix milliseconds. */
export function applyOfficers(officers: Officers, event: OfficerEvent, at: number): Officers {
  const { office, student } = event
  const isThis = (one: { readonly office: Office; readonly student: StudentId }): boolean =>
    one.office === office && one.student === student
  switch (event.type) {
    case 'office-volunteered':
      return { ...officers, volunteers: [...officers.volunteers, { office, student }] }
    case 'office-declined':
      return { ...officers, volunteers: officers.volunteers.filter((one) => !isThis(one)) }
    case 'office-given': {
      // nobody holds two, and who has one does not wait for another
      const held = officers.held.filter((one) => one.student !== student)
      const volunteers = officers.volunteers.filter((one) => one.student !== student)
      return { ...officers, held: [...held, { office, student, among: event.among }], volunteers }
    }
    case 'office-left': {
      const left = { office, student, why: event.why, at }
      return { ...officers, held: officers.held.filter((one) => !isThis(one)), left }
    }
    default:
      return event satisfies never
  }
}

/** The meeting is over: its officers are thanked, and the next one has none. */
export function afterMeeting({ held }: Officers): Officers {
  return { ...noOfficers, before: held }
}

/** The lesson is over, and with it what was prepared for a meeting that was not held. */
export function afterLesson(officers: Officers): Officers {
  return { ...noOfficers, before: officers.before }
}

/** Nothing of somebody who was erased waits for anything. */
export function withoutOfficer(officers: Officers, student: StudentId): Officers {
  const isOther = (one: { readonly student: StudentId }): boolean => one.student !== student
  return {
    held: officers.held.filter(isOther),
    volunteers: officers.volunteers.filter(isOther),
    before: officers.before.filter(isOther),
    left: officers.left && isOther(officers.left) ? officers.left : null,
  }
}
