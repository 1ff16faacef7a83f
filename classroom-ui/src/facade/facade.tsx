import { useMemo } from 'react'
import { greenPlaces, houseFor, lightingOrder } from './house.ts'
import type { Window } from './house.ts'
import styles from './facade.module.css'

const WINDOW = { across: 106, up: 134, width: 79, height: 92 }
const ROOF = 118
const EDGE = 40
const GROUND = 12

type Props = {
  /** What decides the order in which windows light up; the poll's id. */
  readonly seed: string
  readonly windows: number
  readonly lit: number
  /** A morning for adopted, an evening for rejected, neither for a tie: whatever they voted, the windows stay lit. */
  readonly answer: 'adopted' | 'rejected' | 'tie' | null
  readonly label: string
  readonly caption: string
}

/** Turnout as a house: one window a vote. Which window lights up says nothing about whose vote it is. */
export function Facade({ seed, windows, lit, answer, label, caption }: Props) {
  const house = useMemo(() => houseFor(windows), [windows])
  const order = useMemo(() => lightingOrder(seed, windows), [seed, windows])
  const isLit = new Set(order.slice(0, lit))
  const width = house.columns * WINDOW.across + 2 * EDGE
  const height = house.floors * WINDOW.up
  const middle = EDGE + width / 2
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.house}
        data-answer={answer ?? undefined}
        viewBox={`0 0 ${width + 2 * EDGE} ${ROOF + height + GROUND}`}
        role="img"
        aria-label={label}
      >
        <defs>
          <pattern id="bricks" width="44" height="26" patternUnits="userSpaceOnUse">
            <path className={styles.joint} d="M0 .5h44M0 13.5h44M11 0v13M33 13v13" />
          </pattern>
        </defs>
        <Sky width={width + 2 * EDGE} height={ROOF + height} answer={answer} />
        <path className={styles.roof} d={`M${EDGE - 18} ${ROOF - 6} ${middle} 8 ${EDGE + width + 18} ${ROOF - 6}z`} />
        <path className={styles.eave} d={`M${EDGE - 26} ${ROOF - 8}h${width + 52}v8h-${width + 52}z`} />
        <g transform={`translate(${EDGE} ${ROOF})`}>
          <rect className={styles.wall} width={width} height={height} />
          <rect fill="url(#bricks)" width={width} height={height} />
          {house.windows.map((window, index) => (
            <Pane
              key={`${window.floor} ${window.column}`}
              window={window}
              floors={house.floors}
              isLit={isLit.has(index)}
            />
          ))}
          <Door x={width / 2} ground={height} />
          {greenPlaces(house).map((column) => (
            <Bush key={column} x={EDGE + (column + 0.5) * WINDOW.across} ground={height} />
          ))}
        </g>
        <rect className={styles.ground} y={ROOF + height} width={width + 2 * EDGE} height={GROUND} />
      </svg>
      <figcaption className={styles.caption}>{caption}</figcaption>
    </figure>
  )
}

function Pane({ window, floors, isLit }: { window: Window; floors: number; isLit: boolean }) {
  const { across, up, width, height } = WINDOW
  const x = EDGE + window.column * across + (across - width) / 2
  const y = (floors - 1 - window.floor) * up + 28
  return (
    <g className={styles.window} data-lit={isLit || undefined} transform={`translate(${x} ${y})`}>
      <rect className={styles.frame} width={width} height={height} />
      <rect className={styles.dark} x="5" y="5" width={width - 10} height={height - 10} />
      <g className={styles.light}>
        <rect className={styles.glow} x="5" y="5" width={width - 10} height={height - 10} />
        <circle className={styles.lamp} cx={width / 2} cy={height / 2} r="26" />
      </g>
      <path className={styles.cross} d={`M${width / 2} 4v${height - 8}M4 36h${width - 8}`} />
      <rect className={styles.sill} x="-3" y={height} width={width + 6} height="7" />
    </g>
  )
}

function Door({ x, ground }: { x: number; ground: number }) {
  return (
    <g transform={`translate(${x - 47} ${ground - 112})`}>
      <rect className={styles.frame} width="94" height="112" />
      <rect className={styles.door} x="6" y="6" width="82" height="106" />
      <rect className={styles.doorLight} x="18" y="16" width="58" height="26" />
      <circle className={styles.knob} cx="76" cy="66" r="5" />
    </g>
  )
}

function Bush({ x, ground }: { x: number; ground: number }) {
  return <path className={styles.bush} d={`M${x - 42} ${ground}c-8-30 14-44 26-38 4-26 36-26 40-2 18-8 34 14 22 40z`} />
}

/** What the house answers: a morning with a sun, or an evening with a moon; a tie has a plain sky. */
function Sky({ width, height, answer }: { width: number; height: number; answer: Props['answer'] }) {
  if (!answer) return null
  return (
    <>
      <rect className={styles.sky} width={width} height={height} rx="14" />
      {answer === 'adopted' && <circle className={styles.sun} cx={width - 54} cy="42" r="28" />}
      {answer === 'rejected' && (
        <path className={styles.moon} d={`M${width - 58} 14a28 28 0 1 0 28 38 23 23 0 0 1-28-38z`} />
      )}
    </>
  )
}
