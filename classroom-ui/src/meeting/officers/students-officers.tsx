import { Button } from '@mantine/core'
import { AskFirst } from '../../parts/ask-first.tsx'
import { useWords } from '../../words/words.tsx'
import { useStudent } from '../../face/student-face.ts'
import { asksForOfficers } from './asks-for-officers.ts'
import { whoHas } from './officer-words.ts'
import page from '../../parts/student-page.module.css'
import styles from './officers.module.css'

/** Who does what at the meeting; what I do, and what I would like to do. */
export function StudentsOfficers() {
  const { say } = useWords()
  const { view, act } = useStudent()
  const { officers, may, me } = view
  if (!asksForOfficers(view)) return null
  const mayWish = officers.mine === null && me.present && (may.speak || may.propose)
  return (
    <section className={styles.students}>
      {officers.mine && (
        <div className={page.notice}>
          <p>{say(`page.studentsOfficers.mine.${officers.mine}`)}</p>
          <AskFirst
            title={say('page.studentsOfficers.leave')}
            question={say('page.studentsOfficers.leaveAsk')}
            yes={say('page.studentsOfficers.leaveYes')}
            onYes={() => void act('chair.leave', {})}
            opener={(ask) => (
              <Button size="sm" variant="subtle" onClick={ask}>
                {say('page.studentsOfficers.leave')}
              </Button>
            )}
          />
        </div>
      )}
      {officers.held.length > 0 && (
        <p className={page.small}>
          {officers.held.map((one) => `${say(`page.officers.is.${one.office}`)}: ${whoHas(say, one)}`).join(' · ')}
        </p>
      )}
      {mayWish && officers.free.length > 0 && (
        <>
          <p className={page.small}>{say('page.studentsOfficers.lead')}</p>
          <div className={styles.wishes}>
            {officers.free.map(({ office }) => {
              const isWished = officers.wished.includes(office)
              return (
                <Button
                  key={office}
                  variant={isWished ? 'filled' : 'default'}
                  aria-pressed={isWished}
                  onClick={() => void act('chair.volunteer', { office, on: !isWished })}
                >
                  {say(`page.studentsOfficers.wish.${office}`)}
                </Button>
              )
            })}
          </div>
          {officers.wished.length > 0 && <p className={page.small}>{say('page.studentsOfficers.wished')}</p>}
        </>
      )}
    </section>
  )
}
