import { useMemo, useState } from 'react'
import { NativeSelect } from '@mantine/core'
import type { AreaDetail, AreaVersion, ClassId } from '@jagten/server/contract'
import { MARKS, compare } from '@jagten/worlds/voxels'
import type { Comparison } from '@jagten/worlds/voxels'
import { useWords } from '../words/words.tsx'
import { AreaPicture } from './area-picture.tsx'
import { MarkCounts } from './mark-counts.tsx'
import { useAreaBlocks } from './use-area.ts'
import { titleOf, whenOf } from './version-words.ts'

type Props = {
  readonly klass: ClassId
  readonly detail: AreaDetail
  readonly version: AreaVersion
  /** Unix milliseconds, by the server's clock. */
  readonly now: number
}

/** A version from above, and what is otherwise in another one: counted, and marked on the picture of the later one. */
export function CompareVersion({ klass, detail, version, now }: Props) {
  const { lang, say } = useWords()
  const [other, setOther] = useState('now')
  const others = detail.versions.filter(({ id }) => id !== version.id)
  const chosen = others.find(({ id }) => id === other)
  const isEarlier = other === 'first' || (chosen !== undefined && chosen.at < version.at)
  const one = useAreaBlocks(klass, detail.id, version.id, detail.edition)
  const two = useAreaBlocks(klass, detail.id, other, detail.edition)
  const [before, after] = isEarlier ? [two, one] : [one, two]
  const comparison = useMemo(() => before && after && compare(before, after), [before, after])
  const own = whenOf(say, lang, version.at, now)
  const otherWhen = chosen
    ? whenOf(say, lang, chosen.at, now)
    : say(other === 'first' ? 'page.area.first' : 'page.area.now')
  const [from, to] = isEarlier ? [otherWhen, own] : [own, otherWhen]

  return (
    <>
      <AreaPicture voxels={after} comparison={comparison} label={say('page.area.pictureOf', { when: to })} />
      <NativeSelect
        label={say('page.area.compareWith')}
        value={other}
        onChange={(event) => setOther(event.currentTarget.value)}
        data={[
          { value: 'now', label: say('page.area.now') },
          { value: 'first', label: say('page.area.first') },
          ...others.toReversed().map((each) => ({
            value: each.id,
            label: `${whenOf(say, lang, each.at, now)}, ${titleOf(say, each)}`,
          })),
        ]}
      />
      <div role="status">
        {comparison && <Counts comparison={comparison} words={say('page.area.compared', { from, to })} />}
      </div>
    </>
  )
}

function Counts({ comparison, words }: { readonly comparison: Comparison; readonly words: string }) {
  const { say } = useWords()
  const found = MARKS.filter((mark) => comparison[mark] > 0)
  if (found.length === 0) return <p>{say('page.area.same')}</p>
  return (
    <>
      <p>{words}</p>
      <MarkCounts
        counts={found.map((mark) => ({ mark, words: say(`page.area.mark.${mark}`, { count: comparison[mark] }) }))}
      />
    </>
  )
}
