import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import { Bird, Footprints, Moon, Orbit, Sun } from 'lucide-react'
import type { Hour } from '@jagten/worlds/voxels'
import type { Ground } from '../../store/ground.ts'
import { useWords } from '../../words/words.tsx'
import { createLabels } from './labels.ts'
import type { Label } from './labels.ts'
import { NO_LINES } from './lines.ts'
import type { Lines } from './lines.ts'
// oxlint-disable-next-line import/default -- Vite makes the class of a worker out of it
import Mesher from './mesher.worker.ts?worker'
import type { Mode } from './moving.ts'
import type { Peg } from './pegs.ts'
import { createScene } from './scene.ts'
import type { ParkScene, Standing, Start } from './scene.ts'
import { useOwnHour } from '../use-hour.ts'
import { Lift } from './lift.tsx'
import { useHands } from './use-hands.ts'
import type { Point } from './use-hands.ts'
import styles from './park-3d.module.css'

export type Park3DProps = {
  readonly ground: Ground
  /** Where one is at first; another value leads there. */
  readonly start: Start
  readonly hour: Hour
  /** What one sees, in words. */
  readonly label: string
  readonly pegs?: readonly Peg[]
  readonly labels?: readonly Label[]
  readonly lines?: Lines
  /** A picture to look at: nobody moves in it. */
  readonly isStill?: boolean
  /** By which ways one may go; the first is the one at `start`. */
  readonly modes?: readonly Mode[]
  /** Told where one stands and looks; null while one only goes around something. */
  readonly onMoved?: (standing: Standing | null) => void
  /** Told what one points at, null when there is nothing. */
  readonly onPoint?: Point
  /** Told that the device cannot draw it. */
  readonly onUnable: () => void
  /** What else stands under the picture, beside the ways to get around. */
  readonly children?: ReactNode
}

/** A picture that is not given back in that time is not waited for. */
const LOST_MS = 6_000
const ALL: readonly Mode[] = ['orbit', 'walk', 'fly']
const ICONS = { orbit: Orbit, walk: Footprints, fly: Bird } as const
const nothing = (): void => {}

/** The place in three dimensions, drawn while it is shown, with keys, mouse and fingers to go about in it. */
export function Park3D({ ground, start, hour: asked, label, isStill = false, modes = ALL, ...props }: Park3DProps) {
  const { say } = useWords()
  const { pegs = [], labels = [], lines = NO_LINES, children } = props
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const over = useRef<HTMLDivElement>(null)
  const [scene, setScene] = useState<ParkScene | null>(null)
  const [isWhole, setIsWhole] = useState(false)
  const [went, setWent] = useState({ start, mode: start.mode })
  const mode = went.start === start ? went.mode : start.mode
  const { hour, choose } = useOwnHour(asked)
  const found = useSyncExternalStore(ground.subscribe, ground.state)
  const noGround = found === 'none' || found === 'failed' ? say(`page.plan.${found}`) : null
  const hint = useId()
  const latest = useRef(props)
  const first = useRef({ start, hour })
  useEffect(() => {
    latest.current = props
  })

  const written = useRef<ReturnType<typeof createLabels>>(null)
  useEffect(() => {
    const [drawn, around, words] = [canvas.current, frame.current, over.current]
    if (!drawn || !around || !words) return
    written.current = createLabels(words, styles)
    const worker = new Mesher()
    let made: ParkScene
    try {
      made = createScene(drawn, ground, worker, {
        ...first.current,
        isCalm: matchMedia('(prefers-reduced-motion: reduce)').matches,
        onWhole: () => setIsWhole(true),
        onDrawn: () => {
          written.current?.place(made.view, made.feetOf)
          drawn.dataset['drawn'] = String(Number(drawn.dataset['drawn'] ?? 0) + 1)
        },
        onMoved: (standing) => latest.current.onMoved?.(standing),
      })
    } catch {
      // no WebGL 2, or none any more
      worker.terminate()
      latest.current.onUnable()
      return
    }
    const stop = ground.look()
    const sizes = new ResizeObserver(([entry]) => {
      if (entry) made.view.resize(entry.contentRect.width, entry.contentRect.height)
      made.draw()
    })
    sizes.observe(around)
    const again = (): void => made.draw()
    document.addEventListener('visibilitychange', again)
    // the device took the picture away: it mostly gives it back
    let patience: ReturnType<typeof setTimeout> | undefined
    const lost = (): void => {
      patience = setTimeout(() => latest.current.onUnable(), LOST_MS)
    }
    const back = (): void => {
      clearTimeout(patience)
      again()
    }
    drawn.addEventListener('webglcontextlost', lost)
    drawn.addEventListener('webglcontextrestored', back)
    setScene(made)
    return () => {
      document.removeEventListener('visibilitychange', again)
      drawn.removeEventListener('webglcontextlost', lost)
      drawn.removeEventListener('webglcontextrestored', back)
      clearTimeout(patience)
      sizes.disconnect()
      stop()
      made.dispose()
      setScene(null)
    }
  }, [ground])

  useEffect(() => scene?.setHour(hour), [scene, hour])
  useEffect(() => scene?.setPegs(pegs), [scene, pegs])
  useEffect(() => {
    scene?.view.setLines(lines)
    scene?.draw()
  }, [scene, lines])
  useEffect(() => {
    written.current?.set(labels)
    if (scene) written.current?.place(scene.view, scene.feetOf)
  }, [scene, labels])
  const led = useRef(start)
  useEffect(() => {
    if (!scene || led.current === start) return
    led.current = start
    scene.goTo(start)
  }, [scene, start])

  useHands(frame, isStill ? null : scene, (at, press, isShift) => latest.current.onPoint?.(at, press, isShift))

  function go(next: Mode): void {
    setWent({ start, mode: next })
    scene?.setMode(next)
  }

  return (
    <div className={styles.all}>
      <div
        ref={frame}
        className={styles.frame}
        data-still={isStill || undefined}
        data-pointed={(props.onPoint && !isStill) || undefined}
        {...(!isStill && {
          tabIndex: 0,
          role: 'application',
          'aria-label': label,
          'aria-describedby': hint,
        })}
      >
        <canvas
          ref={canvas}
          className={styles.canvas}
          role="img"
          aria-label={label}
          aria-busy={!isWhole}
          data-hour={hour}
        />
        <div ref={over} className={styles.over} aria-hidden="true" />
      </div>
      <p className={styles.wait} role="status">
        {noGround ?? (!isWhole && say('page.scene.wait'))}
      </p>
      {!isStill && (
        <>
          <p id={hint} className="unseen">
            {say('page.scene.hint')}
          </p>
          <div className={styles.hours} role="group" aria-label={say('page.scene.hours')}>
            {(['day', 'evening'] as const).map((one) => (
              <button key={one} type="button" aria-pressed={hour === one} onClick={() => choose(one)}>
                {one === 'day' ? <Sun size={20} aria-hidden="true" /> : <Moon size={20} aria-hidden="true" />}
                {say(`page.scene.${one}`)}
              </button>
            ))}
          </div>
          {mode !== 'orbit' && <Lift isFlying={mode === 'fly'} onLift={scene?.setLift ?? nothing} />}
        </>
      )}
      <div className={styles.bar}>
        {children}
        {!isStill && (
          <div className={styles.ways} role="group" aria-label={say('page.scene.ways')}>
            {modes.length > 1 &&
              modes.map((one) => {
                const Icon = ICONS[one]
                return (
                  <button key={one} type="button" aria-pressed={mode === one} onClick={() => go(one)}>
                    <Icon size={20} aria-hidden="true" />
                    {say(`page.scene.${one}`)}
                  </button>
                )
              })}
          </div>
        )}
      </div>
    </div>
  )
}
