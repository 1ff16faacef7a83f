import { Box as BoxIcon, Map as MapIcon } from 'lucide-react'
import { useWords } from '../words/words.tsx'
import styles from './map-or-3d.module.css'

type Props = { readonly is3D: boolean; readonly choose: (wants3D: boolean) => void; readonly flat: string }

/** The two ways to see a place. `flat`: what the other one is called. */
export function Choice3D({ is3D, choose, flat }: Props) {
  const { say } = useWords()
  return (
    <div className={styles.choice} role="group" aria-label={say('page.scene.how')}>
      <button type="button" aria-pressed={!is3D} onClick={() => choose(false)}>
        <MapIcon size={20} aria-hidden="true" />
        {flat}
      </button>
      <button type="button" aria-pressed={is3D} onClick={() => choose(true)}>
        <BoxIcon size={20} aria-hidden="true" />
        {say('page.scene.threeD')}
      </button>
    </div>
  )
}
