import { useState } from 'react'
import { Button, TextInput, Textarea } from '@mantine/core'
import { LONGEST } from '@jagten/server/contract'
import { AskFirst } from '../parts/ask-first.tsx'
import { Fold } from '../parts/fold.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { wordsOf } from '../proposal/proposal-words.ts'
import { dayOf } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import styles from './minutes.module.css'

/** What the minute-taker adds, the approval, and the copies to take along. */
export function WriteMinutes() {
  const { lang, say } = useWords()
  const { view, act } = useTeacher()
  const { id, minutes } = view
  const { remarks, approvedAt, isUnapproved, nextMeeting } = minutes
  const [remark, setRemark] = useState('')
  const [day, setDay] = useState(nextMeeting ?? '')
  const copy = (file: string): string => `/api/classes/${id}/${file}?lang=${lang}`
  const add = async (): Promise<void> => {
    if (await act('minutes.remark', { text: remark })) setRemark('')
  }
  return (
    <Fold title={say('page.writeMinutes.title')}>
      <div className={styles.write}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            void add()
          }}
        >
          <Textarea
            label={say('page.writeMinutes.remark')}
            description={say('page.writeMinutes.remarkHelp')}
            required
            withAsterisk={false}
            rows={2}
            maxLength={LONGEST.remark}
            value={remark}
            onChange={(event) => setRemark(event.currentTarget.value)}
          />
          <Button type="submit" size="sm">
            {say('page.writeMinutes.remarkAdd')}
          </Button>
        </form>
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
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            void act('minutes.next-meeting', { day })
          }}
        >
          <TextInput
            type="date"
            label={say('page.writeMinutes.nextMeeting')}
            required
            withAsterisk={false}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <Button type="submit" size="sm">
            {say('page.writeMinutes.nextSave')}
          </Button>
        </form>
        <div role="status">
          {approvedAt !== null && <p>{say('page.writeMinutes.approved', { day: dayOf(lang, approvedAt) })}</p>}
          {approvedAt !== null && isUnapproved && <p>{say('page.writeMinutes.more')}</p>}
        </div>
        {isUnapproved && (
          <AskFirst
            title={say('page.writeMinutes.approve')}
            question={say('page.writeMinutes.approveAsk')}
            yes={say('page.writeMinutes.approveYes')}
            onYes={() => void act('minutes.approve', {})}
            opener={(ask) => <Button onClick={ask}>{say('page.writeMinutes.approve')}</Button>}
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
