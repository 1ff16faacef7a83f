import { SPOKEN_VERSIONS } from '@jagten/server/contract'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { PutAway, usePutAway } from '../parts/put-away.tsx'
import { WorldAbilities } from './world-abilities.tsx'
import styles from './world-trouble.module.css'

/** Why the world is not as it should be, and that the page goes on without it; of a world of others, what works in it. */
export function WorldTrouble() {
  const { say } = useWords()
  const { state, damaged, mended, trouble: why, file, said, version, isOurs } = useTeacher().view.world
  const { isAway, putAway } = usePutAway()
  const files = damaged.join(', ')
  // put away by its words: what is found later is told again
  const lost = say('page.world.mended', { count: mended })
  const reason =
    why && say(`page.world.trouble.${why}`, { ...SPOKEN_VERSIONS, version: version === null ? '' : ` (${version})` })
  return (
    <>
      <div role="status">
        {state === 'lost' && (
          <p className={styles.trouble}>
            <strong>{say(why ? 'page.world.unusable' : 'page.world.lost')}.</strong> {reason}{' '}
            {why && file !== null && say('page.world.file', { file })}{' '}
            {why && said !== null && say('page.world.said', { said })} {why && !isOurs && say('page.world.triesAgain')}{' '}
            {say('page.world.still')}
          </p>
        )}
        {state === 'closed' && why && (
          <p className={styles.trouble}>
            {reason} {say('page.world.still')}
          </p>
        )}
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
      {state === 'open' && !isOurs && <WorldAbilities />}
    </>
  )
}
