import { useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Button } from '@mantine/core'
import { Eye } from 'lucide-react'

const holds = (event: KeyboardEvent): boolean => event.key === ' ' || event.key === 'Enter'

/** Shows something private only while the button is held down, by finger, mouse or key. */
export function HoldToSee({ label, children }: { label: string; children: ReactNode }) {
  const [isHeld, setHeld] = useState(false)
  const show = (): void => setHeld(true)
  const hide = (): void => setHeld(false)
  return (
    <>
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
      <div role="status">{isHeld && children}</div>
    </>
  )
}
