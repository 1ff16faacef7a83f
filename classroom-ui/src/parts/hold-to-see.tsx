import { useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Button } from '@mantine/core'
import { Eye } from 'lucide-react'
import styles from './hold-to-see.module.css'

const holds = (event: KeyboardEvent): boolean => event.key === ' ' || event.key === 'Enter'

/**
 * Shows something private only while the button is held down, by finger, mouse or key. The place for its `lines` is kept
 * above the button, so that nothing moves under the finger.
 */
export function HoldToSee({ label, lines, children }: { label: string; lines: number; children: ReactNode }) {
  const [isHeld, setHeld] = useState(false)
  const show = (): void => setHeld(true)
  const hide = (): void => setHeld(false)
  return (
    <div className={styles.hold}>
      <div className={styles.place} style={{ minHeight: `${lines * 1.35}em` }} role="status">
        {isHeld ? children : <span aria-hidden="true">• • •</span>}
      </div>
      <Button
        leftSection={<Eye size={20} aria-hidden="true" />}
        style={{ touchAction: 'none', userSelect: 'none' }}
        onPointerDown={show}
        onPointerUp={hide}
        onPointerLeave={hide}
        onPointerCancel={hide}
        onBlur={hide}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => holds(event) && show()}
        onKeyUp={(event) => holds(event) && hide()}
      >
        {label}
      </Button>
    </div>
  )
}
