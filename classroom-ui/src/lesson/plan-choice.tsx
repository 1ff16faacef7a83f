import { useState } from 'react'
import { Button, NativeSelect } from '@mantine/core'
import type { LessonView, PayloadIn } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import { PlansRefused, usePlans } from './use-plans.tsx'
import styles from './plan-choice.module.css'

/** Another plan or path than the class's own, for one lesson; empty for the one that comes by itself. */
export type Wish = PayloadIn<'lesson.start'>

type Props = { readonly lesson: LessonView; readonly onWish: (wish: Wish) => void }

/** Which lesson begins: one line, and the others behind it. A class whose plan is gone has to choose. */
export function PlanChoice({ lesson, onWish }: Props) {
  const { lang, say } = useWords()
  const isGone = lesson.steps.length === 0
  const [isOpen, setOpen] = useState(isGone)
  const [value, setValue] = useState('')
  const { plans, refused, again } = usePlans(isOpen)

  const lessons = plans.flatMap((plan) =>
    plan.paths.flatMap((path) =>
      path.lessons.map(({ minutes, title }, index) => {
        const way = `${plan.title[lang]}: ${path.title[lang]}`
        const part = say(title ? 'page.planChoice.partNamed' : 'page.planChoice.part', {
          way,
          number: index + 1,
          title: title?.[lang] ?? '',
        })
        const named = `${part} · ${say('page.lesson.minutes', { count: minutes })}`
        return {
          value: `${plan.slug} ${path.id} ${index + 1}`,
          // one says itself how long it lasts, as its path is called
          label: path.lessons.length > 1 ? named : way,
          wish: { plan: plan.slug, path: path.id, lesson: index + 1 },
        }
      }),
    ),
  )
  const own = {
    value: '',
    label: say('page.planChoice.plan', { title: lesson.title[lang], minutes: lesson.minutes }),
    wish: {},
  }

  if (!isOpen) {
    return (
      <p className={styles.plan}>
        {own.label}
        <Button
          size="compact-md"
          variant="subtle"
          aria-label={say('page.planChoice.changeName')}
          onClick={() => setOpen(true)}
        >
          {say('page.planChoice.change')}
        </Button>
      </p>
    )
  }
  const first = isGone ? { ...own, label: say('page.planChoice.noPlan') } : own
  return (
    <div className={styles.which}>
      <NativeSelect
        // whoever opened it by the button has lost the button
        autoFocus={!isGone}
        label={say('page.planChoice.which')}
        size="md"
        data={[first, ...lessons].map(({ value: one, label }) => ({ value: one, label }))}
        value={value}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          setValue(chosen)
          onWish(lessons.find((one) => one.value === chosen)?.wish ?? {})
        }}
      />
      <PlansRefused why={refused} again={again} />
    </div>
  )
}
