import { useState } from 'react'
import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { Settings } from 'lucide-react'
import { Dialog } from '../parts/dialog.tsx'
import { useTeacher } from '../face/teacher-face.ts'
import { useWords } from '../words/words.tsx'

/** So many voters may have to ask before a vote is secret. */
const WHO_ASK = [1, 2, 3, 5, 10]

/** How long (seconds) whoever has the floor may be given. */
const SPEAKING = [30, 60, 90, 120, 180] as const

/** How the class goes about results, texts and talk. */
export function SettingsButton() {
  const { say } = useWords()
  const { view, act } = useTeacher()
  const [isOpen, setOpen] = useState(false)
  const { figures, readFirst, speakingSeconds } = view.settings
  return (
    <>
      <Button size="sm" leftSection={<Settings size={16} aria-hidden="true" />} onClick={() => setOpen(true)}>
        {say('page.control.settings')}
      </Button>
      <Dialog opened={isOpen} title={say('page.control.settingsTitle')} onClose={() => setOpen(false)}>
        <Checkbox
          size="md"
          label={say('page.control.figures')}
          description={say('page.control.figuresHelp')}
          checked={figures === 'exact'}
          onChange={(event) => void act('class.set', { figures: event.currentTarget.checked ? 'exact' : 'majority' })}
        />
        <Checkbox
          size="md"
          label={say('page.control.readFirst')}
          description={say('page.control.readFirstHelp')}
          checked={readFirst}
          onChange={(event) => void act('class.set', { readFirst: event.currentTarget.checked })}
        />
        <Checkbox
          size="md"
          label={say('page.control.welcomes')}
          description={say('page.control.welcomesHelp')}
          checked={view.welcomes}
          onChange={(event) => void act('welcome.set', { on: event.currentTarget.checked })}
        />
        <NativeSelect
          size="md"
          label={say('page.control.speaking')}
          description={say('page.control.speakingHelp')}
          data={[
            { value: '', label: say('page.control.speakingNever') },
            ...SPEAKING.map((seconds) => ({
              value: String(seconds),
              label: say('page.control.seconds', { count: seconds }),
            })),
          ]}
          value={speakingSeconds === null ? '' : String(speakingSeconds)}
          onChange={({ currentTarget: { value } }) =>
            void act('class.set', { speakingSeconds: value === '' ? null : Number(value) })
          }
        />
        <NativeSelect
          size="md"
          label={say('page.control.votersWhoAsk')}
          description={say('page.control.votersWhoAskHelp')}
          data={WHO_ASK.map(String)}
          value={String(view.rules.votersWhoAsk)}
          onChange={(event) => void act('rules.set', { votersWhoAsk: Number(event.currentTarget.value) })}
        />
      </Dialog>
    </>
  )
}
