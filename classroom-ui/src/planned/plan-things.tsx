import { useEffect, useMemo, useRef, useState } from 'react'
import { Button, NativeSelect, NumberInput } from '@mantine/core'
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, RotateCw, Trash2 } from 'lucide-react'
import { MOST_PLANNED } from '@jagten/server/contract'
import type { ClassId, LookedAt, SitePlanView } from '@jagten/server/contract'
import { usualWay } from '@jagten/worlds/prices'
import type { Placed, PriceList, WayToPlace } from '@jagten/worlds/prices'
import { lineName } from '../area/line-name.ts'
import { usePrices } from '../area/use-prices.ts'
import { DialogButtons } from '../parts/dialog.tsx'
import { createHttp, refusalWords } from '../store/http.ts'
import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { columnUnder, positionOnPlan } from '../world/plan-position.ts'
import { SitePlan } from '../world/site-plan.tsx'
import { PlannedMarks } from './planned-marks.tsx'
import { movedTo, onGround, partAround, placedOf, stepped, turned, without } from './planning.ts'
import type { Planned, Step } from './planning.ts'
import styles from './plan-things.module.css'

type Spot = { readonly x: number; readonly z: number }

type Props = {
  readonly klass: ClassId
  readonly plan: SitePlanView
  readonly things: readonly Placed[]
  /** Where the proposal is about; null where nobody said. */
  readonly about: Spot | null
  readonly onSave: (things: readonly Placed[]) => void
  readonly onCancel: () => void
}

const ARROWS = { north: ArrowUp, south: ArrowDown, west: ArrowLeft, east: ArrowRight } as const
const STEP_ORDER: readonly Step[] = ['north', 'south', 'west', 'east']

/** What a proposal puts up and where: suggested, then moved, turned, added and removed; on the map, or by the keys in the list. */
export function PlanThings(props: Props) {
  const { say } = useWords()
  const found = usePrices()
  if (found.at === 'here') return <Planning list={found.prices} {...props} />
  return <p role="status">{say(found.at === 'asking' ? 'page.planning.loading' : 'page.planning.failed')}</p>
}

function Planning({ klass, plan, list, things: first, about, onSave, onCancel }: Props & { readonly list: PriceList }) {
  const { lang, say } = useWords()
  const http = useMemo(() => createHttp(lang), [lang])
  const [things, setThings] = useState<readonly Planned[]>(() => first.map((one) => ({ ...one, state: null })))
  const [spot, setSpot] = useState(about)
  const [chosen, setChosen] = useState<number | null>(null)
  const [kind, setKind] = useState('lamp')
  const [count, setCount] = useState(1)
  const [ownWay, setOwnWay] = useState<WayToPlace | null>(null)
  const [costs, setCosts] = useState<Pick<LookedAt, 'total' | 'perHomeMonth'> | null>(null)
  const [said, setSaid] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  /** What the map shows: all of the plan as it was last suggested. */
  const [focus, setFocus] = useState(() => partAround(first))
  const latest = useRef(things)

  const thing = list.things.find(({ id }) => id === kind)
  const way = ownWay ?? (thing ? usualWay(thing, count) : 'here')
  const room = MOST_PLANNED.things - things.length
  const nameOf = (id: string, nth: number): string =>
    say('page.planning.nth', { nth: nth + 1, name: lineName(list, lang, id, 1) })

  /** Shows them at once, and asks how the place is there. */
  async function change(next: readonly Planned[]): Promise<void> {
    latest.current = next
    setThings(next)
    if (next.length === 0) return setCosts(null)
    const reply = await http.lookAtThings(klass, onGround(next))
    // another was asked since
    if (latest.current !== next) return
    if (!reply.ok) return setSaid(refusalWords(say, reply.error))
    setThings(reply.body.things)
    latest.current = reply.body.things
    setCosts(reply.body)
  }

  const begun = useRef(false)
  useEffect(() => {
    if (begun.current || first.length === 0) return
    begun.current = true
    void change(latest.current)
  })

  async function suggest(): Promise<void> {
    if (!spot) return setSaid(say('page.planning.point'))
    setIsBusy(true)
    const wanted = Math.min(count, room)
    const reply = await http.suggestThings(klass, {
      thing: kind,
      count: wanted,
      way,
      about: spot,
      beside: onGround(things),
    })
    setIsBusy(false)
    if (!reply.ok) return setSaid(refusalWords(say, reply.error))
    const found = reply.body.things
    setSaid(
      found.length === 0
        ? say('page.planning.none')
        : found.length < wanted
          ? say('page.planning.few', { found: found.length, wanted })
          : '',
    )
    setChosen(null)
    const next = [...things, ...found.map((one) => ({ ...one, state: 'free' as const }))]
    setFocus(partAround(next))
    await change(next)
  }

  function point(left: number, top: number): void {
    const at = columnUnder(plan, left, top)
    setSaid('')
    if (chosen === null) return setSpot(at)
    void change(movedTo(things, chosen, at))
  }

  function remove(nth: number): void {
    setChosen(null)
    void change(without(things, nth))
  }

  return (
    <div className={styles.all}>
      <p>{say('page.planning.lead')}</p>
      <div className={styles.wish}>
        <NativeSelect
          label={say('page.planning.thing')}
          size="md"
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
          data={list.things.map(({ id, price }) => ({
            value: id,
            label: `${lineName(list, lang, id, 1)} · ${kroner(say, lang, price)}`,
          }))}
        />
        <NumberInput
          label={say('page.planning.count')}
          size="md"
          min={1}
          max={MOST_PLANNED.things}
          clampBehavior="strict"
          allowDecimal={false}
          value={count}
          onChange={(value) => setCount(Math.max(1, Number(value) || 1))}
        />
        <NativeSelect
          label={say('page.planning.way')}
          size="md"
          value={way}
          onChange={(event) => setOwnWay(event.currentTarget.value === 'along' ? 'along' : 'here')}
          data={(['along', 'here'] as const).map((one) => ({ value: one, label: say(`page.planning.${one}`) }))}
        />
        <Button variant="filled" size="md" loading={isBusy} disabled={room === 0} onClick={() => void suggest()}>
          {say('page.planning.suggest')}
        </Button>
      </div>
      <p role="status" className={styles.said}>
        {room === 0 ? say('page.planning.most', { most: MOST_PLANNED.things }) : said}
      </p>
      <SitePlan plan={plan} isBare focus={focus} onPoint={point}>
        {spot && <span className={styles.spot} style={positionOnPlan(plan, spot)} aria-hidden="true" />}
        <PlannedMarks plan={plan} list={list} things={things} chosen={chosen} isNumbered />
      </SitePlan>
      {things.length > 0 && (
        <>
          <ol className={styles.list} aria-label={say('page.planning.list')}>
            {things.map(({ thing: id, state }, nth) => {
              const name = nameOf(id, nth)
              return (
                <li key={nth} className={styles.row} data-chosen={nth === chosen || undefined}>
                  <button
                    type="button"
                    className={styles.name}
                    aria-pressed={nth === chosen}
                    onClick={() => setChosen(nth === chosen ? null : nth)}
                  >
                    <b>{name}</b>
                    <span data-state={state ?? undefined}>
                      {state === null ? ' ' : say(`page.planning.state.${state}`)}
                    </span>
                  </button>
                  <span className={styles.tools}>
                    {STEP_ORDER.map((step) => {
                      const Arrow = ARROWS[step]
                      return (
                        <button
                          key={step}
                          type="button"
                          aria-label={say(`page.planning.${step}`, { name })}
                          onClick={() => void change(stepped(things, nth, step))}
                        >
                          <Arrow size={20} aria-hidden="true" />
                        </button>
                      )
                    })}
                    <button
                      type="button"
                      aria-label={say('page.planning.turn', { name })}
                      onClick={() => void change(turned(things, nth))}
                    >
                      <RotateCw size={20} aria-hidden="true" />
                    </button>
                    <button
                      type="button"
                      aria-label={say('page.planning.remove', { name })}
                      onClick={() => remove(nth)}
                    >
                      <Trash2 size={20} aria-hidden="true" />
                    </button>
                  </span>
                  {nth === chosen && <p className={styles.hint}>{say('page.planning.chosen')}</p>}
                </li>
              )
            })}
          </ol>
          {costs && (
            <p className={styles.costs}>
              <b>{say('page.planning.total', { amount: kroner(say, lang, costs.total) })}</b>{' '}
              {say('page.works.perHome', { amount: kroner(say, lang, costs.perHomeMonth) })}
            </p>
          )}
        </>
      )}
      <DialogButtons>
        <Button variant="filled" onClick={() => onSave(placedOf(things))}>
          {say('page.planning.save')}
        </Button>
        {things.length > 1 && (
          <Button
            onClick={() => {
              setChosen(null)
              void change([])
            }}
          >
            {say('page.planning.clear')}
          </Button>
        )}
        <Button onClick={onCancel}>{say('page.cancel')}</Button>
      </DialogButtons>
    </div>
  )
}
