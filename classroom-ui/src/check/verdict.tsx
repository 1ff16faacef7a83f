import { Check, Hourglass, Minus, X } from 'lucide-react'
import { useWords } from '../words/words.tsx'
import styles from './check.module.css'

const ICONS = { ok: Check, bad: X, maybe: Minus, busy: Hourglass } as const

/** One thing that was looked into: a sign, a word for it, and why. */
export function Verdict({ verdict, title, why }: { verdict: keyof typeof ICONS; title: string; why: string }) {
  const { say } = useWords()
  const Icon = ICONS[verdict]
  return (
    <li className={styles.one} data-verdict={verdict}>
      <span className={styles.sign} aria-hidden="true">
        <Icon size={22} strokeWidth={3} />
      </span>
      <div>
        <h2 className={styles.title}>
          {title}: {say(`page.check.${verdict}`)}
        </h2>
        <p>{why}</p>
      </div>
    </li>
  )
}
