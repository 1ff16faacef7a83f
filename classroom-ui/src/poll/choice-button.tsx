import type { Choice } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import styles from './choice-button.module.css'

type Props = {
  readonly choice: Choice
  readonly isChosen?: boolean
  readonly isDisabled?: boolean
  readonly onChoose: () => void
}

/** For, against or blank: sign, colour and word together. */
export function ChoiceButton({ choice, isChosen, isDisabled, onChoose }: Props) {
  const { say } = useWords()
  return (
    <button
      type="button"
      className={styles.choice}
      aria-pressed={isChosen ?? false}
      disabled={isDisabled}
      onClick={onChoose}
    >
      <ChoiceSign choice={choice} />
      {say(`page.choice.${choice}`)}
    </button>
  )
}

export function ChoiceSign({ choice }: { choice: Choice }) {
  return (
    <svg className={`${styles.sign} ${styles[choice]}`} viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      {choice === 'for' && (
        <>
          <circle cx="14" cy="14" r="14" />
          <path d="m7.5 14.5 4.5 4.5 8.5-9" />
        </>
      )}
      {choice === 'against' && (
        <>
          <rect width="28" height="28" rx="4" />
          <path d="m9 9 10 10M19 9 9 19" />
        </>
      )}
      {choice === 'blank' && <circle cx="14" cy="14" r="12.5" className={styles.ring} />}
    </svg>
  )
}
