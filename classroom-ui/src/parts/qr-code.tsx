import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import styles from './qr-code.module.css'

/** A code to scan with a phone; dark on light in the dark too, or phones cannot read it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = generate(text)
  const quiet = 4
  const size = code.size + 2 * quiet
  return (
    <svg className={styles.qr} role="img" aria-label={label} viewBox={`${-quiet} ${-quiet} ${size} ${size}`}>
      <rect x={-quiet} y={-quiet} width={size} height={size} fill="#ffffff" />
      <path d={toSvgPath(code)} fill="#1f2a2e" />
    </svg>
  )
}
