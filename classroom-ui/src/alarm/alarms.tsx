import { useState } from 'react'
import { Button } from '@mantine/core'
import type { TeacherView } from '@jagten/server/contract'
import { useMay } from '../helpers/use-may.ts'
import { Card } from '../parts/card.tsx'
import { PutAway, usePutAway } from '../parts/put-away.tsx'
import { clockOf } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useNames } from '../roster/use-names.ts'
import styles from './alarms.module.css'

/** The same trouble again is news again. */
const keyOf = ({ student, at }: TeacherView['keyTrouble'][number]): string => `${student} ${at}`

/** Students who said stop: plain to see, but without a name until asked for. */
export function Alarms({ isSafe }: { isSafe: boolean }) {
  const { lang, say } = useWords()
  const { view, act } = useTeacher()
  const { alarms } = view
  const { isAway, putAway } = usePutAway()
  const keyTrouble = view.keyTrouble.filter((one) => !isAway(keyOf(one)))
  const [isShown, setShown] = useState(false)
  const nameOf = useNames()
  const may = useMay()
  const count = alarms.length
  if (isSafe) return count + keyTrouble.length > 0 ? <Card title={say('page.alarms.discreet')} /> : null
  return (
    <>
      <div role="alert">
        {count > 0 && (
          <Card
            tone="alarm"
            title={say('page.alarms.title', { count })}
            aside={
              !isShown && (
                <Button size="compact-sm" onClick={() => setShown(true)}>
                  {say('page.alarms.show')}
                </Button>
              )
            }
          >
            {isShown &&
              alarms.map(({ id, student, at }) => (
                <div key={id} className={styles.one}>
                  <strong>{say('page.alarms.line', { name: nameOf(student), time: clockOf(lang, at) })}</strong>
                  <Button
                    size="compact-sm"
                    className={styles.clear ?? ''}
                    aria-label={say('page.alarms.clearNamed', { name: nameOf(student) })}
                    onClick={() => void act('alarm.clear', { alarm: id })}
                  >
                    {say('page.alarms.clear')}
                  </Button>
                </div>
              ))}
          </Card>
        )}
      </div>
      {keyTrouble.length > 0 && (
        <Card
          tone="now"
          title={say('page.alarms.keys')}
          aside={<PutAway about={say('page.alarms.keys')} onClick={() => keyTrouble.map(keyOf).forEach(putAway)} />}
        >
          {keyTrouble.map(({ student }) => (
            <div key={student} className={styles.one}>
              <p>{say('page.alarms.keysText', { name: nameOf(student) })}</p>
              {may('key.free') && (
                <Button
                  size="compact-sm"
                  aria-label={say('page.alarms.freeNamed', { name: nameOf(student) })}
                  onClick={() => void act('key.free', { student })}
                >
                  {say('page.alarms.free')}
                </Button>
              )}
            </div>
          ))}
        </Card>
      )}
    </>
  )
}
