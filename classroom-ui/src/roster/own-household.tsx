import { useWords } from '../words/words.tsx'
import { HardWord } from '../glossary/hard-word.tsx'
import { listed } from '../words/format.ts'
import { useStudent } from '../face/student-face.ts'
import styles from './own-household.module.css'

/** Whom I live with, and the way out of this computer. */
export function OwnHousehold() {
  const { lang, say } = useWords()
  const { partners, inWorld, household } = useStudent().view.me
  if (household === null) return null
  return (
    <p className={styles.home}>
      <HardWord term="household">{say('page.household', { number: household })}</HardWord>
      {' · '}
      {partners.length > 0
        ? say('page.ownHousehold.livesWith', { names: listed(lang, partners) })
        : say('page.ownHousehold.livesAlone')}
      {inWorld && <span> · {say('page.ownHousehold.inWorld')}</span>}
    </p>
  )
}
