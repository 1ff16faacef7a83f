import { Button } from '@mantine/core'
import { Copy, Eraser, Pipette, Plus, Redo2, Undo2 } from 'lucide-react'
import { useWords } from '../words/words.tsx'
import type { Building } from './building.ts'
import { TOOLS } from './tools.ts'
import { useBuildingState } from './use-building.ts'
import type { Tools } from './use-tools.ts'
import styles from './building-page.module.css'

const ICONS = { place: Plus, remove: Eraser, pick: Pipette, copy: Copy } as const

type Props = { readonly tools: Tools; readonly building: Building; readonly isOpen: boolean }

/** The tools, and the ways back. */
export function ToolBar({ tools, building, isOpen }: Props) {
  const { say } = useWords()
  const { canRedo } = useBuildingState(building)
  return (
    <div className={styles.tools} role="group" aria-label={say('page.building.tools')}>
      {TOOLS.map((tool) => {
        const Icon = ICONS[tool]
        return (
          <Button
            key={tool}
            variant={tools.tool === tool ? 'outline' : 'default'}
            aria-pressed={tools.tool === tool}
            leftSection={<Icon size={20} aria-hidden="true" />}
            onClick={() => tools.setTool(tool)}
          >
            {say(`page.building.tool.${tool}`)}
          </Button>
        )
      })}
      <span className={styles.gap} />
      <Button disabled={!isOpen} leftSection={<Undo2 size={20} aria-hidden="true" />} onClick={building.undo}>
        {say('page.building.undo')}
      </Button>
      <Button
        disabled={!isOpen || !canRedo}
        leftSection={<Redo2 size={20} aria-hidden="true" />}
        onClick={building.redo}
      >
        {say('page.building.redo')}
      </Button>
    </div>
  )
}
