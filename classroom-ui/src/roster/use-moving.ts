import { useState } from 'react'
import type { DragEvent } from 'react'
import { HOUSEHOLD_SIZE } from '@jagten/server/contract'
import type { GroupId, HouseholdId, StudentId } from '@jagten/server/contract'
import { useTeacher } from '../face/teacher-face.ts'

/** What is held with the mouse: a student on the way to a household, or a household on the way to a group. */
type Held = { readonly student: StudentId } | { readonly household: HouseholdId }

/** Moving students and households with the mouse; the student's own sheet does the same with keys. */
export function useMoving() {
  const { view, act } = useTeacher()
  const [held, setHeld] = useState<Held | null>(null)

  const hold = (what: Held) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move'
      // without some data, not every browser begins
      event.dataTransfer.setData('text/plain', '')
      setHeld(what)
    },
    onDragEnd: () => setHeld(null),
  })

  const place = (isFor: (what: Held) => boolean, put: (what: Held) => void) => {
    const isOpen = held !== null && isFor(held)
    return {
      'data-open': isOpen || undefined,
      onDragOver: (event: DragEvent) => {
        if (isOpen) event.preventDefault()
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        if (held && isOpen) put(held)
        setHeld(null)
      },
    }
  }

  const moves = (student: StudentId, household: HouseholdId | null): void =>
    void act('household.move', { student, household })

  return {
    holdStudent: (student: StudentId) => hold({ student }),
    holdHousehold: (household: HouseholdId) => hold({ household }),
    /** A household that has room for whoever is held. */
    householdPlace: (id: HouseholdId) => {
      const members = view.households.find((one) => one.id === id)?.students ?? []
      return place(
        (what) => 'student' in what && members.length < HOUSEHOLD_SIZE && !members.includes(what.student),
        (what) => 'student' in what && moves(what.student, id),
      )
    },
    /** A student of a full household: whoever is dropped there lives there, and this one where they did. */
    studentPlace: (id: StudentId) => {
      const homeOf = (one: StudentId) => view.households.find(({ students }) => students.includes(one))
      const home = homeOf(id)
      return place(
        (what) =>
          'student' in what &&
          home !== undefined &&
          home.students.length >= HOUSEHOLD_SIZE &&
          homeOf(what.student) !== undefined &&
          homeOf(what.student)?.id !== home.id,
        (what) => 'student' in what && void act('household.swap', { students: [what.student, id] }),
      )
    },
    newHouseholdPlace: () =>
      place(
        (what) => 'student' in what,
        (what) => 'student' in what && moves(what.student, null),
      ),
    groupPlace: (group: GroupId | null) =>
      place(
        (what) => 'household' in what && view.households.find((one) => one.id === what.household)?.group !== group,
        (what) => 'household' in what && void act('group.set', { household: what.household, group }),
      ),
    isHolding: held !== null && 'student' in held,
  }
}

export type Moving = ReturnType<typeof useMoving>
