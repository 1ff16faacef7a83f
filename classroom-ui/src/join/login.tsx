import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, PasswordInput } from '@mantine/core'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { OneThingPage } from '../parts/one-thing-page.tsx'
import { createHttp, refusalWords } from '../store/http.ts'
import { useWords } from '../words/words.tsx'
import styles from './login.module.css'

/** Typed where the program is started. */
const NEW_PASSWORD = 'npm start -- --new-password'

export function Login({ onIn }: { onIn: () => unknown }) {
  const { lang, say } = useWords()
  const [password, setPassword] = useState('')
  const [refused, setRefused] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function login(event: FormEvent): Promise<void> {
    event.preventDefault()
    setBusy(true)
    const reply = await createHttp(lang).login(password)
    setBusy(false)
    if (reply.ok) return void onIn()
    setRefused(refusalWords(say, reply.error))
  }

  return (
    <OneThingPage title={say('page.login.title')} lead={say('page.login.lead')} corner={<LanguageSwitch />}>
      <form className={styles.form} onSubmit={(event) => void login(event)}>
        <PasswordInput
          label={say('page.login.password')}
          size="lg"
          required
          withAsterisk={false}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': say('page.login.show') }}
        />
        <div role="alert">{refused && <p className={styles.refused}>{refused}</p>}</div>
        <Button type="submit" variant="filled" size="lg" loading={isBusy}>
          {say('page.login.enter')}
        </Button>
      </form>
      <p className={styles.forgotten}>
        {say('page.login.forgotten')} <code className={styles.command}>{NEW_PASSWORD}</code>
      </p>
    </OneThingPage>
  )
}
