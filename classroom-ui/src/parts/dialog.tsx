import type { ReactNode } from 'react'
import { Modal } from '@mantine/core'
import { useWords } from '../words/words.tsx'
import styles from './dialog.module.css'

type Props = {
  readonly opened: boolean
  readonly title: string
  readonly onClose: () => void
  /** For what is read side by side. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A sheet above the page. Built of Mantine's parts, since its ready-made one has a second page header in it. */
export function Dialog({ opened, title, onClose, isWide = false, children }: Props) {
  const { say } = useWords()
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={isWide ? 'lg' : 'md'}
      centered
      radius={9}
      transitionProps={{ duration: 150 }}
    >
      <Modal.Overlay backgroundOpacity={0.5} />
      <Modal.Content>
        <div className={styles.top}>
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={say('page.close')} />
        </div>
        <Modal.Body>
          <div className={styles.inside}>{children}</div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** The buttons of a dialog: what it is about first, the way out last. */
export function DialogButtons({ children }: { children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>
}
