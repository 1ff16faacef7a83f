import { Minus, Plus } from 'lucide-react'
import { useWords } from '../words/words.tsx'
import { MOST, WHOLE, nearer } from './map-look.ts'
import type { Look } from './map-look.ts'
import styles from './site-plan.module.css'

const STEP = 1.6

type Props = { readonly look: Look; readonly change: (next: (look: Look) => Look) => void }

/** Nearer, farther, and all of it again. */
export function MapButtons({ look, change }: Props) {
  const { say } = useWords()
  return (
    <div className={styles.buttons}>
      {look.scale > 1 && (
        <button type="button" onClick={() => change(() => WHOLE)}>
          {say('page.plan.whole')}
        </button>
      )}
      <button
        type="button"
        aria-label={say('page.plan.nearer')}
        disabled={look.scale >= MOST}
        onClick={() => change((before) => nearer(before, STEP))}
      >
        <Plus size={20} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={say('page.plan.farther')}
        disabled={look.scale <= 1}
        onClick={() => change((before) => nearer(before, 1 / STEP))}
      >
        <Minus size={20} aria-hidden="true" />
      </button>
    </div>
  )
}
