import { MantineProvider } from '@mantine/core'
import { faceAt } from './faces.ts'
import { Fault } from './parts/fault.tsx'
import { theme } from './theme/theme.ts'
import { WordsProvider } from './words/words.tsx'

const { Face, words } = faceAt(location.pathname)

export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <WordsProvider parts={words}>
        <Fault>
          {/* no fallback while the face is fetched: React would let one that shows nothing stand for 300 ms */}
          <Face />
        </Fault>
      </WordsProvider>
    </MantineProvider>
  )
}
