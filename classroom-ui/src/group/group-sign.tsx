import type { GroupId } from '@jagten/server/contract'
import styles from './group-sign.module.css'

const SHAPES: Readonly<Record<GroupId, string>> = {
  circle: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
  square: 'M4 4h16v16H4z',
  triangle: 'M12 3 22 21H2z',
  diamond: 'M12 1.5 22.5 12 12 22.5 1.5 12z',
  hexagon: 'M7 3h10l5 9-5 9H7l-5-9z',
  cross: 'M8.5 3h7v5.5H21v7h-5.5V21h-7v-5.5H3v-7h5.5z',
  drop: 'M12 1.5c4 5 7 8.5 7 13a7 7 0 0 1-14 0c0-4.5 3-8 7-13z',
  star: 'm12 1.5 3.100 7.200 7.900.7-6 5.200 1.800 7.700L12 18.200l-6.800 4.100L7 14.600 1 9.400l7.900-.7z',
}

/** A group's sign: its shape in its colour, never one without the other. Say the group's name beside it, or in `label`. */
export function GroupSign({ group, size = 20, label }: { group: GroupId; size?: number | string; label?: string }) {
  const named = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const)
  return (
    <svg {...named} className={`${styles.sign} ${styles[group]}`} viewBox="0 0 24 24" width={size} height={size}>
      <path d={SHAPES[group]} />
    </svg>
  )
}
