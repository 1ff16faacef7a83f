import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, TextInput } from '@mantine/core'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { OneThingPage } from '../parts/one-thing-page.tsx'
import { createHttp, refusalWords } from '../store/http.ts'
import { useWords } from '../words/words.tsx'
import styles from './join.module.css'

/** Into the class with the code on the board and the key on one's card. `gone`: why one has to do it again. */
export function Join({ onIn, gone }: { onIn: () => unknown; gone?: string }) {
  const { lang, say } = useWords()
  const [joinCode, setJoinCode] = useState(() => new URLSearchParams(location.search).get('kode') ?? '')
  const [key, setKey] = useState('')
  const [refused, setRefused] = useState(gone ?? '')
  const [isBusy, setBusy] = useState(false)

  async function join(event: FormEvent): Promise<void> {
    event.preventDefault()
    setBusy(true)
    const reply = await createHttp(lang).join(joinCode.trim(), key.trim())
    setBusy(false)
    if (reply.ok) return void onIn()
    setRefused(refusalWords(say, reply.error))
  }

  const field = {
    size: 'lg',
    required: true,
    withAsterisk: false,
    autoComplete: 'off',
    spellCheck: false,
    classNames: { input: styles.code ?? '' },
  } as const
  return (
    <OneThingPage title={say('page.join.title')} lead={say('page.join.lead')} corner={<LanguageSwitch />}>
      <form className={styles.form} onSubmit={(event) => void join(event)}>
        <TextInput
          {...field}
          label={say('page.join.code')}
          autoCapitalize="characters"
          maxLength={12}
          value={joinCode}
          onChange={(event) => setJoinCode(event.currentTarget.value)}
        />
        <TextInput
          {...field}
          label={say('page.join.key')}
          description={say('page.join.keyHelp')}
          autoCapitalize="characters"
          maxLength={12}
          value={key}
          onChange={(event) => setKey(event.currentTarget.value)}
        />
        <div role="alert">{refused && <p className={styles.refused}>{refused}</p>}</div>
        <Button type="submit" variant="filled" size="lg" loading={isBusy}>
          {say('page.join.enter')}
        </Button>
      </form>
      <p className={styles.ways}>
        <a href="/tjek">{say('page.join.check')}</a>
        <a href="/laerer">{say('page.join.teacher')}</a>
        <a href="/om">{say('page.aboutLink')}</a>
      </p>
    </OneThingPage>
  )
}
