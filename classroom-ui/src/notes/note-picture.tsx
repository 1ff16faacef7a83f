import { useMemo, useState } from 'react'
import { Button } from '@mantine/core'
import { Image } from 'lucide-react'
import type { NoteView } from '@jagten/server/contract'
import { seenFrom } from '../world/scene/plan-3d.ts'
import { Still3D } from '../world/still-3d.tsx'
import { useWords } from '../words/words.tsx'
import styles from './note-picture.module.css'

type Props = { readonly at: NonNullable<NoteView['at']>; readonly look: NonNullable<NoteView['look']> }

/** What one saw from there, drawn as it looks now, when somebody asks for it. */
export function NotePicture({ at, look }: Props) {
  const { say } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const { x, y, z } = at
  const { yaw, pitch } = look
  const start = useMemo(() => seenFrom({ x, y, z }, { yaw, pitch }), [x, y, z, yaw, pitch])
  return (
    <span className={styles.all}>
      <Button
        size="compact-md"
        variant="subtle"
        aria-expanded={isOpen}
        leftSection={<Image size={18} aria-hidden="true" />}
        onClick={() => setIsOpen(!isOpen)}
      >
        {say(isOpen ? 'page.notedPlaces.hidePicture' : 'page.notedPlaces.picture')}
      </Button>
      {isOpen && (
        <Still3D
          start={start}
          label={say('page.notes.seenFrom')}
          className={styles.picture}
          instead={<span role="status">{say('page.notedPlaces.noPicture')}</span>}
        />
      )}
    </span>
  )
}
