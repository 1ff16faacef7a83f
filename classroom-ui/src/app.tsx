import { MantineProvider } from '@mantine/core'
import { pageAt } from './pages.ts'
import { Fault } from './parts/fault.tsx'
import { theme } from './theme/theme.ts'
import { WordsProvider } from './words/words.tsx'

const { Page, words } = pageAt(location.pathname)

export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <WordsProvider parts={words}>
        <Fault>
          {/* no fallback while the page is fetched: React would let one that shows nothing stand for 300 ms */}
          <Page />
        </Fault>
      </WordsProvider>
    </MantineProvider>
  )
}
