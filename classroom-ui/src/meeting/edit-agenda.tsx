import { useState } from 'react'
import { Button, NativeSelect } from '@mantine/core'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { ITEM_KINDS } from '@jagten/server/contract'
import type { ItemView, MeetingView, PayloadIn } from '@jagten/server/contract'
import { Dialog } from '../parts/dialog.tsx'
import { isUndecided } from '../proposal/proposal-words.ts'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { itemOn } from '../proposal/discussed.ts'
import { itemTitle } from './item-words.ts'
import { moved } from './moved.ts'
import styles from './edit-agenda.module.css'

type Wishes = PayloadIn<'agenda.set'>['items']

const asTheyStand = (agenda: readonly ItemView[]): Wishes => agenda.map(({ id }) => ({ id }))

/** The agenda, item by item: moved, taken off and put on, before the meeting and in the middle of it. */
export function EditAgenda({ meeting }: { meeting: Exclude<MeetingView, { state: 'closed' }> }) {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const [isOpen, setOpen] = useState(false)
  const { agenda } = meeting
  const now = itemOn(meeting)
  const set = (items: Wishes): void => void act('agenda.set', { items })
  const putOn = (wish: Wishes[number], at = agenda.length): void => set(asTheyStand(agenda).toSpliced(at, 0, wish))
  const needsChair = meeting.state === 'open' && !view.officers.held.some(({ office }) => office === 'chair')
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        {say('page.meeting.agenda')}
      </Button>
      <Dialog opened={isOpen} title={say('page.meeting.agenda')} isWide onClose={() => setOpen(false)}>
        <p>{say('page.meeting.agendaLead')}</p>
        <ol className={styles.items}>
          {agenda.map((item, at) => {
            const title = itemTitle(say, view.proposals, item)
            return (
              <li key={item.id} className={styles.item} aria-current={item.id === now?.id ? 'step' : undefined}>
                <span className={styles.title}>
                  {at + 1}. {title}
                </span>
                <Button
                  size="compact-md"
                  variant="subtle"
                  aria-disabled={at === 0 || undefined}
                  aria-label={say('page.meeting.up', { item: title })}
                  onClick={() => set(asTheyStand(moved(agenda, at, at - 1)))}
                >
                  <ArrowUp size={18} aria-hidden="true" />
                </Button>
                <Button
                  size="compact-md"
                  variant="subtle"
                  aria-disabled={at === agenda.length - 1 || undefined}
                  aria-label={say('page.meeting.down', { item: title })}
                  onClick={() => set(asTheyStand(moved(agenda, at, at + 1)))}
                >
                  <ArrowDown size={18} aria-hidden="true" />
                </Button>
                {item.id !== now?.id && agenda.length > 1 && (
                  <Button
                    size="compact-md"
                    variant="subtle"
                    aria-label={say('page.meeting.off', { item: title })}
                    onClick={() => set(asTheyStand(agenda.filter(({ id }) => id !== item.id)))}
                  >
                    <X size={18} aria-hidden="true" />
                  </Button>
                )}
              </li>
            )
          })}
        </ol>
        <OneMore agenda={agenda} onPut={(wish) => putOn(wish)} />
        {needsChair && meeting.state === 'open' && (
          <Button onClick={() => putOn({ kind: 'chair' }, meeting.at + 1)}>{say('page.meeting.newChair')}</Button>
        )}
      </Dialog>
    </>
  )
}

/** What can still be put on: kinds of items that are not there, and proposals that wait. */
function OneMore({ agenda, onPut }: { agenda: readonly ItemView[]; onPut: (wish: Wishes[number]) => void }) {
  const { say } = useWords()
  const { proposals } = useTeacher().view
  const [chosen, setChosen] = useState('')
  const wishes: { readonly value: string; readonly label: string; readonly wish: Wishes[number] }[] = [
    ...proposals
      .filter(
        ({ id, state, title }) =>
          isUndecided(state) && !title.hidden && !agenda.some((one) => one.kind === 'proposal' && one.proposal === id),
      )
      .map(({ id, number, title }) => ({
        value: id,
        label: `${say('page.proposal.number', { number })}: ${title.text ?? ''}`,
        wish: { proposal: id },
      })),
    ...ITEM_KINDS.filter((kind) => kind === 'chair' || !agenda.some((one) => one.kind === kind)).map((kind) => ({
      value: kind,
      label: say(`page.agenda.item.${kind}`),
      wish: { kind },
    })),
  ]
  const one = wishes.find(({ value }) => value === chosen) ?? wishes[0]
  if (!one) return null
  return (
    <div className={styles.more}>
      <NativeSelect
        label={say('page.meeting.addWhat')}
        size="md"
        data={wishes.map(({ value, label }) => ({ value, label }))}
        value={one.value}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <Button onClick={() => onPut(one.wish)}>{say('page.meeting.add')}</Button>
    </div>
  )
}
