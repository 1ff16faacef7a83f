import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { PutAway, usePutAway } from '../parts/put-away.tsx'
import styles from './world-trouble.module.css'

/** What a teacher should know that a world cannot do; the rest makes no difference in a lesson. */
const TOLD = ['hearing', 'rules', 'private-words', 'tp', 'blocks'] as const

/** Why the world is not as it should be, and that the page goes on without it. */
export function WorldTrouble() {
  const { say } = useWords()
  const { state, cannot, damaged, mended, trouble: why, file } = useTeacher().view.world
  const { isAway, putAway } = usePutAway()
  const files = damaged.join(', ')
  // put away by its words: what is found later is told again
  const lost = say('page.world.mended', { count: mended })
  return (
    <div role="status">
      {state === 'lost' && (
        <p className={styles.trouble}>
          <strong>{say(why ? 'page.world.unusable' : 'page.world.lost')}.</strong>{' '}
          {why && say(`page.world.trouble.${why}`)} {why && file !== null && say('page.world.file', { file })}{' '}
          {say('page.world.still')}
        </p>
      )}
      {state === 'closed' && why && (
        <p className={styles.trouble}>
          {say(`page.world.trouble.${why}`)} {say('page.world.still')}
        </p>
      )}
      {state === 'open' &&
        TOLD.filter((one) => cannot.includes(one) && !isAway(one)).map((one) => (
          <p key={one} className={styles.trouble}>
            {say(`page.world.cannot.${one}`)}{' '}
            <PutAway about={say(`page.world.cannot.${one}`)} onClick={() => putAway(one)} />
          </p>
        ))}
      {mended > 0 && !isAway(lost) && (
        <p className={styles.trouble}>
          {lost} <PutAway about={lost} onClick={() => putAway(lost)} />
        </p>
      )}
      {damaged.length > 0 && !isAway(files) && (
        <p className={styles.trouble}>
          {say('page.world.damaged', { files })} <PutAway about={files} onClick={() => putAway(files)} />
        </p>
      )}
    </div>
  )
}
