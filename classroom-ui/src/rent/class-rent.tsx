import type { RentView } from '@jagten/server/contract'
import { kroner, listed } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { useTicking } from './use-ticking.ts'
import styles from './rent.module.css'

/** So many roles are named: more is a list nobody reads. */
const SHOWN = 2

/** What was decided costs each home, and which roles cannot pay it: roles, and never whose they are. */
export function ClassRent({ rent, className }: { rent: RentView; className?: string | undefined }) {
  const { lang, say } = useWords()
  const added = useTicking(rent.added)
  if (rent.added === 0) return null
  const { short, roles } = rent
  const more = short.length - SHOWN
  return (
    <section className={`${styles.class} ${className ?? ''}`}>
      <p className="unseen" role="status">
        {say('page.rent.added', { amount: kroner(say, lang, rent.added) })}
      </p>
      <p aria-hidden="true" className={`${styles.added} ticking`}>
        {say('page.rent.added', { amount: kroner(say, lang, added) })}
      </p>
      {roles > 0 && short.length === 0 && <p>{say('page.classRent.everybodyCan')}</p>}
      {short.length > 0 && (
        <p>
          {say('page.classRent.short', { count: short.length, of: roles })}{' '}
          {listed(lang, [
            ...short
              .slice(0, SHOWN)
              .map(({ home, lacks }) =>
                say('page.classRent.one', { role: say(`page.homes.${home}.name`), amount: kroner(say, lang, lacks) }),
              ),
            ...(more > 0 ? [say('page.classRent.more', { count: more })] : []),
          ])}
        </p>
      )}
    </section>
  )
}
