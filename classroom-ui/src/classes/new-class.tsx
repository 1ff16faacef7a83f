import { LONGEST, MOST_STUDENTS } from '@jagten/server/contract'
import type { WorldRow } from '@jagten/server/contract'
import { useEffect, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { NamesField } from '../roster/names-field.tsx'
import { useClassList } from '../roster/use-class-list.ts'
import { createHttp, refusalWords } from '../store/http.ts'
import type { PlanRow } from '../store/http.ts'
import { uuid } from '../store/uuid.ts'
import { useWords } from '../words/words.tsx'
import styles from './new-class.module.css'

/** A lesson is so long at most schools. */
const USUAL_MINUTES = 45

type Props = { readonly onMade: (id: string) => void; readonly onCancel: () => void }

/** A class in under a minute: its name, the children's first names, and a plan if there is more than one. */
export function NewClassForm({ onMade, onCancel }: Props) {
  const { lang, say } = useWords()
  const ways = useWays()
  const worlds = useWorlds()
  // the same id however often the button is pressed: a class is never made twice
  const [id] = useState(() => uuid())
  const [name, setName] = useState('')
  const pasted = useClassList(MOST_STUDENTS)
  const field = useRef<HTMLTextAreaElement>(null)
  const [way, setWay] = useState('')
  const usual = (ways.find(({ isUsual }) => isUsual) ?? ways[0])?.value ?? ''
  const [world, setWorld] = useState('')
  const [refused, setRefused] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function make(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isBusy) return
    if (!pasted.fits) return field.current?.focus()
    setBusy(true)
    const [plan, path] = (way || usual).split(' ')
    const students = pasted.list.names.map((one) => ({ name: one }))
    const made = { id, name: name.trim(), students, ...(plan && path ? { plan, path } : {}), ...(world && { world }) }
    const reply = await createHttp(lang).makeClass(made)
    setBusy(false)
    if (reply.ok) return onMade(id)
    setRefused(refusalWords(say, reply.error))
  }

  return (
    <form className={styles.form} onSubmit={(event) => void make(event)}>
      <TextInput
        label={say('page.newClass.name')}
        description={say('page.newClass.nameHelp')}
        size="md"
        required
        withAsterisk={false}
        maxLength={LONGEST.className}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NamesField pasted={pasted} field={field} />
      {ways.length > 1 && (
        <NativeSelect
          label={say('page.newClass.path')}
          size="md"
          data={ways.map(({ value, label }) => ({ value, label }))}
          value={way || usual}
          onChange={(event) => setWay(event.currentTarget.value)}
        />
      )}
      {worlds.length > 1 && (
        <NativeSelect
          label={say('page.newClass.world')}
          description={say('page.newClass.worldHelp')}
          size="md"
          data={worlds.map((one) => ({ value: one.name, label: one.title[lang] }))}
          value={world || (worlds.find(({ isUsual }) => isUsual) ?? worlds[0])?.name}
          onChange={(event) => setWorld(event.currentTarget.value)}
        />
      )}
      <p className={styles.note}>{say('page.newClass.privacy')}</p>
      <div role="alert">{refused && <p className={styles.refused}>{refused}</p>}</div>
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" size="lg" disabled={isBusy}>
          {isBusy ? say('page.newClass.making') : say('page.newClass.make')}
        </Button>
        <Button size="lg" onClick={onCancel}>
          {say('page.cancel')}
        </Button>
      </div>
    </form>
  )
}

/** The worlds a class can be given a copy of; none where they cannot be fetched: then it gets the usual one. */
function useWorlds(): readonly WorldRow[] {
  const { lang } = useWords()
  const [worlds, setWorlds] = useState<readonly WorldRow[]>([])
  useEffect(() => {
    void createHttp(lang)
      .worlds()
      .then((reply) => reply.ok && setWorlds(reply.body.worlds))
  }, [lang])
  return worlds
}

/** Every path of every plan, as a choice. */
function useWays() {
  const { lang } = useWords()
  const [plans, setPlans] = useState<readonly PlanRow[]>([])
  useEffect(() => {
    void createHttp(lang)
      .plans()
      .then((reply) => reply.ok && setPlans(reply.body.plans))
  }, [lang])
  return plans.flatMap((plan) =>
    plan.paths.map((path) => ({
      value: `${plan.slug} ${path.id}`,
      label: `${plan.title[lang]}: ${path.title[lang]}`,
      isUsual: path.minutes === USUAL_MINUTES,
    })),
  )
}
