import { NativeSelect } from '@mantine/core'
import { HOUSEHOLD_SIZE } from '@jagten/server/contract'
import type { GroupId, HouseholdId, StudentId, StudentRow } from '@jagten/server/contract'
import { useTeacher } from '../face/teacher-face.ts'
import { GROUP_ORDER } from '../group/groups.ts'
import { listed } from '../words/format.ts'
import { useWords } from '../words/words.tsx'

const ALONE = 'alone'
const SWAP = 'swap '

/** Where a student lives and in which group, to be chosen anew: with keys what the mouse does by moving. */
export function HouseholdAndGroup({ student }: { student: StudentRow }) {
  const { lang, say } = useWords()
  const { view, act } = useTeacher()
  const names = new Map(view.students.map((one) => [one.id, one.name]))
  const own = view.households.find((household) => household.id === student.household)
  const withRoom = view.households.filter(
    (one) => one.id !== own?.id && one.students.length > 0 && one.students.length < HOUSEHOLD_SIZE,
  )

  const households = [
    own
      ? { value: own.id as string, label: say('page.studentCard.householdHere', { number: own.number }) }
      : { value: '', label: say('page.noHousehold') },
    ...withRoom.map((one) => ({
      value: one.id as string,
      label: say('page.studentCard.householdOption', {
        number: one.number,
        names: listed(
          lang,
          one.students.map((id) => names.get(id) ?? ''),
        ),
      }),
    })),
    { value: ALONE, label: say('page.studentCard.householdAlone') },
    // where there is no room, one changes places with somebody
    ...view.households
      .filter((one) => own && one.id !== own.id && one.students.length >= HOUSEHOLD_SIZE)
      .flatMap(({ number, students }) =>
        students.map((id) => ({
          value: SWAP + id,
          label: say('page.studentCard.householdSwap', { name: names.get(id) ?? '', number }),
        })),
      ),
  ]
  function move(value: string): void {
    // The options above are households' ids, ALONE, and students' ids behind SWAP, nothing else.
    if (value.startsWith(SWAP))
      return void act('household.swap', { students: [student.id, value.slice(SWAP.length) as StudentId] })
    void act('household.move', { student: student.id, household: value === ALONE ? null : (value as HouseholdId) })
  }
  const groups = [
    { value: '', label: say('page.noGroup') },
    ...GROUP_ORDER.map((group) => ({
      value: group as string,
      label: say('page.group', { group: say(`page.groups.${group}`) }),
    })),
  ]

  return (
    <>
      <NativeSelect
        label={say('page.studentCard.household')}
        size="md"
        data={households}
        value={own?.id ?? ''}
        onChange={({ currentTarget: { value } }) => move(value)}
      />
      {own && (
        <NativeSelect
          label={say('page.studentCard.group', { number: own.number })}
          size="md"
          data={groups}
          value={own.group ?? ''}
          onChange={({ currentTarget: { value } }) =>
            // The options above are the groups and '', nothing else.
            void act('group.set', { household: own.id, group: value === '' ? null : (value as GroupId) })
          }
        />
      )}
    </>
  )
}
