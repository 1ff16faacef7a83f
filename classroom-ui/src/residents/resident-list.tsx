import { Button } from '@mantine/core'
import { Volume2 } from 'lucide-react'
import type { ResidentView } from '@jagten/server/contract'
import { Fold } from '../parts/fold.tsx'
import { useSpeech } from '../parts/use-speech.ts'
import { useWords } from '../words/words.tsx'
import { ResidentSign } from './resident-sign.tsx'
import styles from './residents.module.css'

type Props = {
  readonly residents: readonly ResidentView[]
  /** For the teacher: who they are, and where they are heard. */
  readonly isTeachers?: boolean
}

/** What those who live there tell, in words: the same as one hears in the picture and in Minecraft. Nothing where nobody lives. */
export function ResidentList({ residents, isTeachers = false }: Props) {
  const { say } = useWords()
  if (residents.length === 0) return null
  return (
    <Fold title={say('page.residents.title')}>
      <p>{say(isTeachers ? 'page.residents.madeUp' : 'page.residents.lead')}</p>
      <ul className={styles.list}>
        {residents.map((resident) => (
          <Told key={resident.id} resident={resident} />
        ))}
      </ul>
    </Fold>
  )
}

function Told({ resident: { name, where, says } }: { readonly resident: ResidentView }) {
  const { lang, say } = useWords()
  const speech = useSpeech()
  return (
    <li className={styles.told}>
      <ResidentSign name={name} />
      <span className={styles.words}>
        <strong>{say('page.residents.where', { name, where: where[lang] })}</strong>
        <q>{says[lang]}</q>
      </span>
      {speech && (
        <Button
          size="compact-md"
          leftSection={<Volume2 size={16} aria-hidden="true" />}
          aria-label={say('page.residents.readNamed', { name })}
          aria-pressed={speech.isReading}
          onClick={() => speech.toggle(says[lang])}
        >
          {say(speech.isReading ? 'page.residents.stop' : 'page.residents.read')}
        </Button>
      )}
    </li>
  )
}
