import { ArrowDown, ArrowUp, ChevronsUp } from 'lucide-react'
import { useWords } from '../../words/words.tsx'
import styles from './park-3d.module.css'

type Props = { readonly isFlying: boolean; readonly onLift: (up: number) => void }

/** Buttons for fingers: up and down while one flies, a jump on foot. */
export function Lift({ isFlying, onLift }: Props) {
  const { say } = useWords()
  const held = (up: number) => ({
    onPointerDown: () => onLift(up),
    onPointerUp: () => onLift(0),
    onPointerLeave: () => onLift(0),
    onPointerCancel: () => onLift(0),
  })
  return (
    <div className={styles.lift}>
      {isFlying ? (
        <>
          <button type="button" aria-label={say('page.scene.up')} {...held(1)}>
            <ArrowUp size={24} aria-hidden="true" />
          </button>
          <button type="button" aria-label={say('page.scene.down')} {...held(-1)}>
            <ArrowDown size={24} aria-hidden="true" />
          </button>
        </>
      ) : (
        <button type="button" aria-label={say('page.scene.jump')} {...held(1)}>
          <ChevronsUp size={24} aria-hidden="true" />
        </button>
      )}
    </div>
  )
}
