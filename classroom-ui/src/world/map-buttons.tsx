import { Minus, Moon, Plus, Sun } from 'lucide-react'
import type { Hour } from '@jagten/worlds/voxels'
import { useWords } from '../words/words.tsx'
import { MOST, WHOLE, nearer } from './map-look.ts'
import type { Look } from './map-look.ts'
import styles from './site-plan.module.css'

const STEP = 1.6

type Props = {
  readonly look: Look
  readonly change: (next: (look: Look) => Look) => void
  readonly hour: Hour
  /** From day to evening, and back. */
  readonly turn: () => void
}

/** Nearer, farther, and all of it again; by day and in the evening. */
export function MapButtons({ look, change, hour, turn }: Props) {
  const { say } = useWords()
  const Other = hour === 'day' ? Moon : Sun
  return (
    <div className={styles.buttons}>
      {look.scale > 1 && (
        <button type="button" onClick={() => change(() => WHOLE)}>
          {say('page.plan.whole')}
        </button>
      )}
      <button type="button" aria-label={say(hour === 'day' ? 'page.plan.evening' : 'page.plan.day')} onClick={turn}>
        <Other size={20} aria-hidden="true" />
      </button>
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
