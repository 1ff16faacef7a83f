import type { ReactNode } from 'react'
import { Modal } from '@mantine/core'
import { useWords } from '../words/words.tsx'
import styles from './dialog.module.css'

type Props = {
  readonly opened: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Dialog({ opened, title, onClose, children }: Props) {
  const { say } = useWords()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      radius={9}
      transitionProps={{ duration: 150 }}
      overlayProps={{ backgroundOpacity: 0.5 }}
      closeButtonProps={{ 'aria-label': say('page.close') }}
    >
      <div className={styles.inside}>{children}</div>
    </Modal>
  )
}

/** The buttons of a dialog: what it is about first, the way out last. */
export function DialogButtons({ children }: { children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>
}
