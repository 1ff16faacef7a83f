import { Button } from '@mantine/core'
import { FileText } from 'lucide-react'
import { useWords } from '../words/words.tsx'
import { useTeacher } from '../face/teacher-face.ts'

/** To the minutes, in a tab of their own: to print, or to paste into a letter. */
export function MinutesLink({ size = 'md' }: { size?: 'sm' | 'md' }) {
  const { lang, say } = useWords()
  const { id } = useTeacher().view
  return (
    <Button
      component="a"
      size={size}
      href={`/api/classes/${id}/minutes.html?lang=${lang}`}
      target="_blank"
      rel="noreferrer"
      aria-label={say('page.minutes.newTab')}
      leftSection={<FileText size={18} aria-hidden="true" />}
    >
      {say('page.minutes.open')}
    </Button>
  )
}
