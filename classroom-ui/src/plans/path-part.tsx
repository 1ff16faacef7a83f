import { useState } from 'react'
import { Button } from '@mantine/core'
import { LETTERS } from '@jagten/lesson-plans/choices'
import { Plus } from 'lucide-react'
import { AskFirst } from '../parts/ask-first.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/words.tsx'
import { addPath, mayAddPath, putPathBack, setPathTitle, takePath } from './edit-paths.ts'
import type { Draft, Path, Spot } from './edit-plan.ts'
import { FieldText } from './field-text.tsx'
import { PATHS, pathField } from './mistakes.ts'
import { TitleForm } from './title-form.tsx'
import { useEditor } from './use-editor.ts'
import styles from './fields.module.css'

type Props = { readonly spot: Spot; readonly path: Path; readonly onSpot: (spot: Spot) => void }

/** The name of a path; a copy of it, and taking it away or putting it on again. */
export function PathPart({ spot, path, onSpot }: Props) {
  const { say } = useWords()
  const { draft, change, errorIn, read, tell, seek } = useEditor()
  const [isNaming, setNaming] = useState(false)
  const count = draft.plan.paths.length
  const title = read(path.title)
  const error = errorIn(PATHS)

  /** Shows that path of the changed plan. */
  function show(at: number, next: Draft, said: string): void {
    tell(said)
    onSpot({ path: at, lesson: 0 })
    change(next)
  }

  return (
    <>
      {error && (
        <p role="alert" className={styles.wrong}>
          {error}
        </p>
      )}
      {draft.gone.map((one) => (
        <div key={one.id}>
          <Button
            data-field={PATHS}
            onClick={() => {
              show(count, putPathBack(draft, one.id), say('page.plans.pathBackDone', { path: read(one.title) }))
              seek(pathField(count))
            }}
          >
            {say('page.plans.pathBack', { path: read(one.title) })}
          </Button>
        </div>
      ))}
      <FieldText
        label={say('page.plans.pathName')}
        field={pathField(spot.path)}
        text={path.title}
        most={LETTERS.title}
        onText={(text) => change(setPathTitle(draft, spot.path, text))}
      />
      <div className={styles.buttons}>
        {mayAddPath(draft) && (
          <Button leftSection={<Plus size={18} aria-hidden="true" />} onClick={() => setNaming(true)}>
            {say('page.plans.pathNew')}
          </Button>
        )}
        {count > 1 && (
          <AskFirst
            title={say('page.plans.pathOff')}
            question={say('page.plans.pathOffAsk', { path: title })}
            yes={say('page.plans.takeYes')}
            danger
            onYes={() => {
              const at = Math.max(0, spot.path - 1)
              show(at, takePath(draft, spot.path), say('page.plans.pathOffDone', { path: title }))
              seek(pathField(at))
            }}
            opener={(ask) => (
              <Button variant="danger" data-field={PATHS} onClick={ask}>
                {say('page.plans.pathOff')}
              </Button>
            )}
          />
        )}
      </div>
      <Dialog opened={isNaming} title={say('page.plans.pathNew')} onClose={() => setNaming(false)}>
        <TitleForm
          label={say('page.plans.pathNewAsk')}
          help={say('page.plans.pathNewHelp', { path: title })}
          first={say('page.plans.pathCopyOf', { title })}
          go={say('page.plans.pathNewGo')}
          onTitle={(da) => {
            setNaming(false)
            show(count, addPath(draft, spot.path, { da, en: '' }), say('page.plans.pathMade', { path: da }))
          }}
          onCancel={() => setNaming(false)}
        />
      </Dialog>
    </>
  )
}
