import { useState } from 'react'
import { Button, NativeSelect } from '@mantine/core'
import { Dialog, DialogButtons } from '../parts/dialog.tsx'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useMay } from '../helpers/use-may.ts'
import { PlansRefused, usePlans } from './use-plans.tsx'
import styles from './plan-choice.module.css'

/** What the class will do: what is tried and printed the day before. */
export function ClassPlan() {
  const { lang, say } = useWords()
  const { lesson } = useTeacher().view
  const may = useMay()
  const [isOpen, setOpen] = useState(false)
  return (
    <p className={styles.plan}>
      {lesson.steps.length === 0
        ? say('page.planChoice.noPlan')
        : say('page.planChoice.plan', { title: lesson.title[lang], minutes: lesson.minutes })}
      {may('class.plan') && (
        <Button
          size="compact-md"
          variant="subtle"
          aria-label={say('page.planChoice.changeClass')}
          onClick={() => setOpen(true)}
        >
          {say('page.planChoice.change')}
        </Button>
      )}
      <Dialog opened={isOpen} title={say('page.planChoice.changeClass')} onClose={() => setOpen(false)}>
        <OtherPlan onDone={() => setOpen(false)} />
      </Dialog>
    </p>
  )
}

function OtherPlan({ onDone }: { onDone: () => void }) {
  const { lang, say } = useWords()
  const { view, act } = useTeacher()
  const { plans, refused, again } = usePlans(true)
  const [value, setValue] = useState(`${view.lesson.plan} ${view.lesson.path ?? ''}`)
  const ways = plans.flatMap(({ slug: plan, title, paths }) =>
    paths.map(({ id: path, title: name }) => ({
      value: `${plan} ${path}`,
      label: `${title[lang]}: ${name[lang]}`,
      way: { plan, path },
    })),
  )
  const chosen = ways.find((one) => one.value === value)

  async function choose(): Promise<void> {
    if (chosen && (await act('class.plan', chosen.way))) onDone()
  }

  return (
    <>
      <NativeSelect
        label={say('page.planChoice.whichClass')}
        size="md"
        data={[
          ...(chosen ? [] : [{ value, label: say('page.planChoice.choosePlan') }]),
          ...ways.map(({ value: one, label }) => ({ value: one, label })),
        ]}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <PlansRefused why={refused} again={again} />
      <DialogButtons>
        <Button variant="filled" disabled={!chosen} onClick={() => void choose()}>
          {say('page.planChoice.takeClass')}
        </Button>
        <Button onClick={onDone}>{say('page.cancel')}</Button>
      </DialogButtons>
    </>
  )
}
