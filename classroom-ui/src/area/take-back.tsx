import { useState } from 'react'
import { Button, NativeSelect } from '@mantine/core'
import { Undo2 } from 'lucide-react'
import type { Answer, GroupId, PayloadIn } from '@jagten/server/contract'
import { useTeacher } from '../face/teacher-face.ts'
import { useNames } from '../roster/use-names.ts'
import type { Voxels } from '@jagten/worlds/voxels'
import { useWords } from '../words/words.tsx'
import { WouldChange } from './would-change.tsx'
import { counted } from './use-changes.ts'
import type { Changes } from './use-changes.ts'
import { SINCES, sinceOf } from './since.ts'
import type { Since } from './since.ts'
import styles from './area.module.css'

type Undo = PayloadIn<'area.undo'>
type Would = { readonly undo: Undo; readonly answer: Extract<Answer, { ok: true }> }

type Props = {
  readonly area: string
  readonly group: GroupId | null
  readonly changes: Changes
  /** What stands there now. */
  readonly voxels: Voxels | null
}

/** Takes back what a student, the group or anybody built on an area lately: first only shown, then done. */
export function TakeBack({ area, group, changes, voxels }: Props) {
  const { say } = useWords()
  const { view, send, tell, aheadMs } = useTeacher()
  const nameOf = useNames()
  const [whose, setWhose] = useState<string>(group === null ? 'anybody' : 'group')
  const [since, setSince] = useState<Since>('15')
  const [would, setWould] = useState<Would | null>(null)
  const isDoing = changes.change.at === 'doing'
  const student = view.students.find(({ id }) => id === whose)

  function choose(set: () => void): void {
    set()
    setWould(null)
  }

  async function look(): Promise<void> {
    const from = sinceOf(since, Date.now() + aheadMs, view.metAt)
    const undo: Undo = {
      area,
      ...(student ? { by: student.id } : whose === 'group' && group !== null && { group }),
      ...(from !== null && { from }),
    }
    const answer = await send('area.undo', { ...undo, preview: true })
    if (answer.ok) setWould({ undo, answer })
    else tell({ kind: 'refused', text: answer.error.message })
  }

  async function takeBack({ undo }: Would): Promise<void> {
    setWould(null)
    await changes.does('area.undo', undo, (carried) => counted(say, 'page.areaPanel.undone', carried))
  }

  return (
    <section className={styles.fields}>
      <h3 className={styles.heading}>{say('page.areaPanel.takeBack')}</h3>
      <p className={styles.small}>{say('page.areaPanel.takeBackHelp')}</p>
      <NativeSelect
        label={say('page.areaPanel.whose')}
        value={whose}
        onChange={({ currentTarget: { value } }) => choose(() => setWhose(value))}
        data={[
          ...(group === null ? [] : [{ value: 'group', label: say('page.areaPanel.group') }]),
          ...view.students
            .filter((one) => group !== null && one.group === group)
            .map(({ id }) => ({ value: id as string, label: nameOf(id) })),
          { value: 'anybody', label: say('page.areaPanel.anybody') },
        ]}
      />
      <NativeSelect
        label={say('page.areaPanel.since')}
        value={since}
        onChange={({ currentTarget: { value } }) => choose(() => setSince(SINCES.find((one) => one === value) ?? '5'))}
        data={[
          { value: '5', label: say('page.areaPanel.sinceMinutes', { count: 5 }) },
          { value: '15', label: say('page.areaPanel.sinceMinutes', { count: 15 }) },
          ...(view.metAt === null ? [] : [{ value: 'lesson', label: say('page.areaPanel.sinceLesson') }]),
          { value: 'ever', label: say('page.areaPanel.sinceEver') },
        ]}
      />
      <div className={styles.buttons}>
        <Button onClick={() => void look()} disabled={isDoing}>
          {say('page.areaPanel.look')}
        </Button>
      </div>
      <div role="status">{would && <Preview would={would} voxels={voxels} onDo={() => void takeBack(would)} />}</div>
    </section>
  )
}

type PreviewProps = Pick<Props, 'voxels'> & { readonly would: Would; readonly onDo: () => void }

function Preview({ would: { answer }, voxels, onDo }: PreviewProps) {
  const { say } = useWords()
  const { restored = 0, kept = 0, would } = answer
  return (
    <div className={styles.done}>
      <p>{restored > 0 ? say('page.areaPanel.would', { count: restored }) : say('page.areaPanel.nothing')}</p>
      {would && <WouldChange voxels={voxels} comparison={would} stays={would.stays} kept={kept} />}
      {restored > 0 && (
        <div className={styles.buttons}>
          <Button variant="filled" leftSection={<Undo2 size={18} aria-hidden="true" />} onClick={onDo}>
            {say('page.areaPanel.do')}
          </Button>
        </div>
      )}
    </div>
  )
}
