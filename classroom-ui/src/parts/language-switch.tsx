import { Button } from '@mantine/core'
import { useWords } from '../words/words.tsx'

/** Danish or English; named in the language it leads to. */
export function LanguageSwitch() {
  const { lang, say, speak } = useWords()
  const other = lang === 'da' ? 'en' : 'da'
  return (
    <Button variant="subtle" size="sm" lang={other} onClick={() => speak(other)}>
      {say('page.language.other')}
    </Button>
  )
}
