import { Suspense, useState } from 'react'
import { Button } from '@mantine/core'
import type { ClassId, SitePlanView } from '@jagten/server/contract'
import type { Placed } from '@jagten/worlds/prices'
import { usePrices } from '../area/use-prices.ts'
import { fetched } from '../fetching/fetched.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/words.tsx'
import { thingsWords } from './things-words.ts'

const PlanThings = fetched(() => import('./plan-things.tsx').then(({ PlanThings: piece }) => piece))

type Props = {
  readonly klass: ClassId
  readonly plan: SitePlanView
  readonly things: readonly Placed[]
  readonly about: { readonly x: number; readonly z: number } | null
  readonly onThings: (things: readonly Placed[]) => void
}

/** What a proposal puts up, while it is written: in words, and the way to choose it. */
export function PlanField({ klass, plan, things, about, onThings }: Props) {
  const { say } = useWords()
  const [opened, setOpened] = useState(false)
  return (
    <div>
      {things.length > 0 && <InWords things={things} />}
      <Button size="md" onClick={() => setOpened(true)}>
        {say(things.length > 0 ? 'page.planning.change' : 'page.planning.open')}
      </Button>
      <Dialog opened={opened} isWide title={say('page.planning.title')} onClose={() => setOpened(false)}>
        <Suspense fallback={<p role="status">{say('page.planning.loading')}</p>}>
          <PlanThings
            klass={klass}
            plan={plan}
            things={things}
            about={about}
            onCancel={() => setOpened(false)}
            onSave={(next) => {
              setOpened(false)
              onThings(next)
            }}
          />
        </Suspense>
      </Dialog>
    </div>
  )
}

function InWords({ things }: Pick<Props, 'things'>) {
  const { lang, say } = useWords()
  const found = usePrices()
  if (found.at !== 'here') return null
  return <p>{say('page.works.things', { things: thingsWords(found.prices, lang, things) })}</p>
}
