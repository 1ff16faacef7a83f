import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { LONGEST } from '@jagten/server/contract'
import type { PayloadIn, SitePlanView } from '@jagten/server/contract'
import { positionOnPlan, spotInWorld } from '../world/plan-position.ts'
import { SitePlan } from '../world/site-plan.tsx'
import { WalkIn3D } from './walk-in-3d.tsx'
import { CharactersLeft } from '../parts/characters-left.tsx'
import { useWords } from '../words/words.tsx'
import { isBegun } from '../store/kept-writing.ts'
import { EMPTY_NOTE } from './draft.ts'
import type { NoteDraft } from './draft.ts'
import { FACINGS, yawOf } from './facing.ts'
import { Sight } from './sight.tsx'
import { useIsWide } from './use-is-wide.ts'
import { TAG_ORDER, TagSign } from './tag-sign.tsx'
import styles from './note-form.module.css'

/** The ground of Lykkeparken; the map is flat, and notes are found by where they are seen from above. */
const GROUND = 64

type Props = {
  readonly draft: NoteDraft
  readonly onDraft: (draft: NoteDraft) => void
  readonly plan: SitePlanView | null
  readonly onSend: (note: PayloadIn<'note.add'>) => Promise<void>
  /** No note can be handed in now: what was begun is seen, and rests; the map stays. */
  readonly isClosed: boolean
  readonly children?: React.ReactNode
}

/**
 * Where, how it is there, and why: by choosing from the list of places, or by pointing at the map. Where there is room the
 * map stands beside the fields; on a phone it is folded under the list.
 */
export function NoteForm({ draft, onDraft, plan, onSend, isClosed, children }: Props) {
  const { lang, say } = useWords()
  const { spot, place, facing, eye = null, tag, text } = draft
  const [isBusy, setBusy] = useState(false)
  const isWide = useIsWide()

  function choosePlace(id: string): void {
    const found = plan?.places.find((one) => one.id === id)
    onDraft({ ...draft, place: id, eye: null, spot: found && plan ? spotInWorld(plan, found.left, found.top) : null })
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isClosed || tag === null) return
    setBusy(true)
    const look = eye ? { yaw: eye.yaw, pitch: eye.pitch } : facing && { yaw: yawOf(facing), pitch: 0 }
    await onSend({ tag, text, ...(spot && { position: { ...spot, y: eye?.y ?? GROUND }, ...(look && { look }) }) })
    setBusy(false)
  }

  const map = plan && (
    <WalkIn3D
      plan={plan}
      place={place}
      onPicture={
        isClosed
          ? null
          : ({ at, yaw, pitch }) =>
              onDraft({
                ...draft,
                place: '',
                facing: null,
                spot: { x: Math.round(at.x), z: Math.round(at.z) },
                eye: { y: Math.round(at.y), yaw, pitch },
              })
      }
    >
      <SitePlan
        plan={plan}
        isBare
        {...(!isClosed && {
          onPoint: (left: number, top: number) =>
            onDraft({ ...draft, place: '', eye: null, spot: spotInWorld(plan, left, top) }),
        })}
      >
        {children}
        {spot && (eye || facing) && <Sight plan={plan} at={spot} yaw={eye?.yaw ?? yawOf(facing ?? 'south')} />}
        {spot && <span className={styles.spot} style={positionOnPlan(plan, spot)} aria-hidden="true" />}
      </SitePlan>
    </WalkIn3D>
  )

  return (
    <form
      className={styles.form}
      data-beside={(map !== null && isWide) || undefined}
      onSubmit={(event) => void submit(event)}
    >
      {map && (isWide || isClosed) && <div className={styles.map}>{map}</div>}
      {(!isClosed || isBegun(draft, EMPTY_NOTE)) && (
        <fieldset className={styles.fields} disabled={isClosed}>
          {plan && (
            <div className={styles.where}>
              <NativeSelect
                label={say('page.walk.where')}
                description={say('page.walk.whereHelp')}
                size="lg"
                value={place}
                onChange={(event) => choosePlace(event.currentTarget.value)}
                data={[
                  {
                    value: '',
                    label: say(
                      eye ? 'page.walk.pictured' : spot && place === '' ? 'page.walk.pointed' : 'page.walk.choosePlace',
                    ),
                  },
                  ...plan.places.map(({ id, title }) => ({ value: id, label: title[lang] })),
                ]}
              />
              {eye && (
                <p className={styles.taken} role="status">
                  {say('page.walk.taken')}
                </p>
              )}
              {spot && !eye && (
                <NativeSelect
                  label={say('page.walk.facing')}
                  size="lg"
                  value={facing ?? ''}
                  onChange={({ currentTarget }) =>
                    onDraft({ ...draft, facing: FACINGS.find((one) => one === currentTarget.value) ?? null })
                  }
                  data={[
                    { value: '', label: say('page.walk.facingNone') },
                    ...FACINGS.map((one) => ({ value: one, label: say(`page.notedPlaces.compass.${one}`) })),
                  ]}
                />
              )}
            </div>
          )}
          {map && !isWide && !isClosed && (
            <details className={styles.folded}>
              <summary>{say('page.walk.unfold')}</summary>
              {map}
            </details>
          )}
          <fieldset className={styles.tags}>
            <legend>{say('page.walk.how')}</legend>
            {TAG_ORDER.map((one) => (
              <label key={one} className={styles.tag} data-chosen={tag === one || undefined}>
                <input
                  type="radio"
                  name="tag"
                  required
                  checked={tag === one}
                  onChange={() => onDraft({ ...draft, tag: one })}
                />
                <TagSign tag={one} />
              </label>
            ))}
          </fieldset>
          <div>
            <Textarea
              label={say('page.walk.why')}
              description={say('page.walk.whyHelp')}
              size="lg"
              required
              withAsterisk={false}
              rows={2}
              maxLength={LONGEST.note}
              value={text}
              onChange={(event) => onDraft({ ...draft, text: event.currentTarget.value })}
            />
            <CharactersLeft text={text} most={LONGEST.note} />
          </div>
          {!isClosed && (
            <Button type="submit" variant="filled" size="lg" loading={isBusy}>
              {say('page.walk.send')}
            </Button>
          )}
        </fieldset>
      )}
    </form>
  )
}
