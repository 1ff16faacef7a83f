import { useEffect, useRef, useState } from 'react'
import { contrast } from '../theme/contrast.ts'
import styles from './style.module.css'

/** Which colours stand on which grounds; the least a text needs is 4.5, a sign 3. */
const PAIRS = [
  ['ink', 'paper'],
  ['slate', 'paper'],
  ['brick-text', 'paper'],
  ['beech', 'paper'],
  ['tile', 'paper'],
  ['sund', 'paper'],
  ['ink', 'sheet'],
  ['slate', 'sheet'],
  ['slate', 'mortar'],
  ['on-brick', 'brick'],
  ['on-ink', 'ink'],
  ['edge', 'sheet'],
] as const

/** The colours in their pairs, each with the contrast that is measured of what the page really has. */
export function Colours({ scheme }: { scheme: 'light' | 'dark' }) {
  const list = useRef<HTMLUListElement>(null)
  const [found, setFound] = useState<readonly number[]>([])
  useEffect(() => {
    if (!list.current) return
    const style = getComputedStyle(list.current)
    const hex = (name: string): string => {
      const value = style.getPropertyValue(`--${name}`).trim()
      return value.length === 4 ? value.replaceAll(/[0-9a-f]/gi, '$&$&') : value
    }
    setFound(PAIRS.map(([colour, ground]) => contrast(hex(colour), hex(ground))))
  }, [scheme])
  return (
    <ul className={styles.colours} ref={list}>
      {PAIRS.map(([colour, ground], at) => (
        <li
          key={`${colour} ${ground}`}
          className={styles.colour}
          // an edge is seen and not read
          style={
            colour === 'edge'
              ? { border: '3px solid var(--edge)', background: `var(--${ground})` }
              : { color: `var(--${colour})`, background: `var(--${ground})` }
          }
        >
          {colour} / {ground} {found[at]?.toFixed(1)}
        </li>
      ))}
    </ul>
  )
}
