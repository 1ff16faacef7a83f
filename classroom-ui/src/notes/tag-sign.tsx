import { Heart, Lightbulb, Meh, ShieldCheck, TriangleAlert } from 'lucide-react'
import type { Tag } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import styles from './tag-sign.module.css'

const ICONS = { safe: ShieldCheck, unsafe: TriangleAlert, cosy: Heart, dull: Meh, idea: Lightbulb } as const

/** In the order a class learns them. The contract's own list would bring its parser along. */
export const TAG_ORDER: readonly Tag[] = ['safe', 'unsafe', 'cosy', 'dull', 'idea']

/** How a place is: sign and word together. */
export function TagSign({ tag }: { tag: Tag }) {
  const { say } = useWords()
  const Icon = ICONS[tag]
  return (
    <span className={styles.tag} data-tag={tag}>
      <Icon size="1.15em" aria-hidden="true" />
      {say(`page.notes.tag.${tag}`)}
    </span>
  )
}
