import { useState } from 'react'
import { Button, TextInput } from '@mantine/core'
import { Save } from 'lucide-react'
import { LONGEST } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import styles from './area.module.css'

/** Keeps the area as it is now, under a name. Resolves to true when it is kept. */
export function SaveVersion({ onSave }: { readonly onSave: (label: string | undefined) => Promise<boolean> }) {
  const { say } = useWords()
  const [label, setLabel] = useState('')
  return (
    <form
      className={styles.save}
      onSubmit={(event) => {
        event.preventDefault()
        void onSave(label.trim() === '' ? undefined : label).then((isKept) => isKept && setLabel(''))
      }}
    >
      <TextInput
        label={say('page.area.saveName')}
        description={say('page.area.saveHelp')}
        size="md"
        maxLength={LONGEST.title}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <Button type="submit" leftSection={<Save size={18} aria-hidden="true" />}>
        {say('page.area.save')}
      </Button>
    </form>
  )
}
