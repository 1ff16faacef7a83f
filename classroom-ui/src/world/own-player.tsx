import { useState } from 'react'
import { Button, NativeSelect } from '@mantine/core'
import { useTeacher } from '../face/teacher-face.ts'
import { useMay } from '../helpers/use-may.ts'
import { useWords } from '../words/words.tsx'
import styles from './world-state.module.css'

/** Whether the teacher is in Minecraft, and as whom: Lykke tells that player, and no other, who changed a block. */
export function OwnPlayer() {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const may = useMay()
  const { ownPlayers, strangers } = view
  if (!may('teacher.tie') || (ownPlayers.length === 0 && strangers.length === 0)) return null
  return (
    <section className={styles.own}>
      <h3 className={styles.heading}>{say('page.world.own')}</h3>
      {ownPlayers.map((player) => (
        <div key={player} className={styles.player}>
          <span>{say('page.world.ownIs', { player })}</span>
          <Button size="sm" onClick={() => void act('teacher.untie', { player })}>
            {say('page.world.ownNot', { player })}
          </Button>
        </div>
      ))}
      {ownPlayers.length > 0 ? <p>{say('page.world.ownHelp')}</p> : <WhichIsMine players={strangers} />}
    </section>
  )
}

function WhichIsMine({ players }: { readonly players: readonly string[] }) {
  const { say } = useWords()
  const { act } = useTeacher()
  const [chosen, setChosen] = useState('')
  // who was chosen may have left, or shown a key
  const player = players.find((one) => one === chosen)
  return (
    <>
      <NativeSelect
        label={say('page.world.ownWhich')}
        value={player ?? ''}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[{ value: '', label: say('page.world.ownNone') }, ...players]}
      />
      {player !== undefined && (
        <Button className={styles.start} onClick={() => void act('teacher.tie', { player })}>
          {say('page.world.ownTie', { player })}
        </Button>
      )}
    </>
  )
}
