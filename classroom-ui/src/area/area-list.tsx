import { Button } from '@mantine/core'
import { EyeOff } from 'lucide-react'
import { useTeacher } from '../face/teacher-face.ts'
import { GroupSign } from '../group/group-sign.tsx'
import { Fold } from '../parts/fold.tsx'
import rows from '../parts/fold-rows.module.css'
import { OpenArea } from './teachers-area.tsx'
import { useWords } from '../words/words.tsx'

/** Whose area is which, and the way to hide one on board and map. */
export function AreaList() {
  const { say } = useWords()
  const { view, act, tell } = useTeacher()

  async function hide(area: string): Promise<void> {
    if (!(await act('area.hide', { area }))) return
    tell({ kind: 'done', text: say('page.park.areaHiddenDone'), undo: () => void act('area.show', { area }) })
  }

  return (
    <Fold title={say('page.park.areas')}>
      <ul className={rows.list}>
        {view.areas.map(({ id, group, hidden }, index) =>
          group === null && !hidden ? null : (
            <li key={id} className={rows.row}>
              <span className={rows.name}>
                {group && <GroupSign group={group} />}
                {group ? say('page.group', { group: say(`page.groups.${group}`) }) : say('page.park.noGroup')}
              </span>
              <OpenArea area={id} group={group} number={index + 1} />
              {hidden && <span className={rows.note}>{say('page.park.areaHidden')}</span>}
              {hidden ? (
                <Button size="sm" variant="subtle" onClick={() => void act('area.show', { area: id })}>
                  {say('page.park.showArea')}
                </Button>
              ) : (
                <Button
                  size="sm"
                  variant="subtle"
                  leftSection={<EyeOff size={16} aria-hidden="true" />}
                  aria-label={say('page.park.hideAreaNamed', { area: index + 1 })}
                  onClick={() => void hide(id)}
                >
                  {say('page.park.hideArea')}
                </Button>
              )}
            </li>
          ),
        )}
      </ul>
    </Fold>
  )
}
