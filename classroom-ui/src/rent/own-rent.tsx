import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { useStudent } from '../face/student-face.ts'
import { useTicking } from './use-ticking.ts'
import styles from './rent.module.css'

/** What was decided costs the role this household plays: nothing while nothing was. */
export function OwnRent() {
  const { lang, say } = useWords()
  const { me, rent } = useStudent().view
  const added = useTicking(rent.added)
  if (rent.added === 0 || !me.role) return null
  const { home, remains } = me.role
  const role = say(`page.homes.${home}.name`)
  return (
    <section className={styles.own} data-short={remains < 0 || undefined}>
      <p className="unseen" role="status">
        {say('page.rent.added', { amount: kroner(say, lang, rent.added) })}
      </p>
      <p aria-hidden="true" className="ticking">
        {say('page.rent.added', { amount: kroner(say, lang, added) })}
      </p>
      <p>
        {say('page.ownRent.role', { role })} ·{' '}
        <strong>
          {remains < 0
            ? say('page.ownRent.lacks', { amount: kroner(say, lang, -remains) })
            : say('page.ownRent.remains', { amount: kroner(say, lang, remains) })}
        </strong>
      </p>
      <p className={styles.small}>{say('page.ownRent.isRole')}</p>
    </section>
  )
}
