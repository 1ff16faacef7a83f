import { Button } from '@mantine/core'
import { AskFirst } from '../parts/ask-first.tsx'
import { Fold } from '../parts/fold.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { wordsOf } from '../proposal/proposal-words.ts'
import { dayOf } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { NextMeetingForm } from './next-meeting-form.tsx'
import { RemarkForm } from './remark-form.tsx'
import styles from './minutes.module.css'

/** What the minute-taker adds, the approval, and the copies to take along. */
export function WriteMinutes() {
  const { lang, say } = useWords()
  const { view, act } = useTeacher()
  const { id, minutes } = view
  const { remarks, approvedAt, isUnapproved, nextMeeting } = minutes
  const copy = (file: string): string => `/api/classes/${id}/${file}?lang=${lang}`
  return (
    <Fold title={say('page.takeMinutes.title')}>
      <div className={styles.write}>
        <RemarkForm onAdd={(text) => act('minutes.remark', { text })} />
        {remarks.length > 0 && (
          <div>
            <h3>{say('page.writeMinutes.remarks')}</h3>
            <ul>
              {remarks.map((one) => (
                <li key={one.id}>{wordsOf(say, one)}</li>
              ))}
            </ul>
          </div>
        )}
        <NextMeetingForm now={nextMeeting} onSave={(day) => void act('minutes.next-meeting', { day })} />
        <div role="status">
          {approvedAt !== null && <p>{say('page.writeMinutes.approved', { day: dayOf(lang, approvedAt) })}</p>}
          {approvedAt !== null && isUnapproved && <p>{say('page.writeMinutes.more')}</p>}
        </div>
        {isUnapproved && (
          <AskFirst
            title={say('page.takeMinutes.approve')}
            question={say('page.takeMinutes.approveAsk')}
            yes={say('page.takeMinutes.approveYes')}
            onYes={() => void act('minutes.approve', {})}
            opener={(ask) => <Button onClick={ask}>{say('page.takeMinutes.approve')}</Button>}
          />
        )}
        <div>
          <h3>{say('page.writeMinutes.copies')}</h3>
          <p className={styles.help}>{say('page.writeMinutes.copiesHelp')}</p>
          <ul className={styles.copies}>
            {(
              [
                ['minutes.md', 'text'],
                ['minutes.json', 'chain'],
                ['minutes.csv', 'table'],
                ['minutes.ics', 'calendar'],
                ['check-minutes.html', 'check'],
              ] as const
            ).map(([file, what]) => (
              <li key={file}>
                <a href={copy(file)} download={file}>
                  {say(`page.writeMinutes.${what}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Fold>
  )
}
