import { useState } from 'react'
import { Button } from '@mantine/core'
import { Dialog, DialogButtons } from '../parts/dialog.tsx'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { OwnPlayer } from './own-player.tsx'
import styles from './world-state.module.css'

/** How the world is and where; behind it, opening and closing it. */
export function WorldState() {
  const { say } = useWords()
  const { view } = useTeacher()
  const { state, address, trouble } = view.world
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button className={styles.world} data-state={state} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className={styles.dot} aria-hidden="true" />
        {say(state === 'lost' && trouble ? 'page.world.notWorking' : `page.world.${state}`)}
        {state === 'open' && address && <span className={styles.address}> · {address}</span>}
      </button>
      <Dialog opened={isOpen} title={say('page.world.title')} onClose={() => setOpen(false)}>
        <World onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function World({ onDone }: { onDone: () => void }) {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const { state, address } = view.world

  async function set(command: 'world.open' | 'world.close'): Promise<void> {
    if (await act(command, {})) onDone()
  }

  if (state === 'open') {
    return (
      <>
        <p>{say('page.world.isAt', { version: view.addresses.minecraft })}</p>
        <p className={styles.where}>{address}</p>
        <OwnPlayer />
        <p>{say('page.world.closeAsk')}</p>
        <DialogButtons>
          <Button onClick={() => void set('world.close')}>{say('page.world.closeIt')}</Button>
        </DialogButtons>
      </>
    )
  }
  return (
    <>
      <p>{say(`page.world.${state}`)}</p>
      <p>{say('page.world.still')}</p>
      <OwnPlayer />
      <DialogButtons>
        {state === 'closed' ? (
          <Button variant="filled" onClick={() => void set('world.open')}>
            {say('page.world.openIt')}
          </Button>
        ) : (
          <Button onClick={() => void set('world.close')}>{say('page.world.closeIt')}</Button>
        )}
      </DialogButtons>
    </>
  )
}
