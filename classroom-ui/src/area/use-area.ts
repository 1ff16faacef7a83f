import { useCallback, useEffect, useMemo, useState } from 'react'
import type { AreaDetail, ClassId } from '@jagten/server/contract'
import type { Voxels } from '@jagten/worlds/voxels'
import { createHttp, refusalWords } from '../store/http.ts'
import { useWords } from '../words/words.tsx'
import { readAreaBlocks } from './area-blocks.ts'
import { useBuiltOn } from './use-built-on.ts'

/** What the server says of an area. `failed`: nothing came yet, and why. */
export type FoundArea =
  | { readonly at: 'asking' }
  | { readonly at: 'failed'; readonly message: string }
  | { readonly at: 'here'; readonly detail: AreaDetail }

/** Where the page is not told of blocks, it asks again so often while it is looked at. */
const EVERY_MS = 10_000

/** An area as it stands, asked for again when something is built on it, when `works` changes, and by `again`. */
export function useArea(klass: ClassId, area: string, works: number) {
  const { lang, say } = useWords()
  const http = useMemo(() => createHttp(lang), [lang])
  const [found, setFound] = useState<FoundArea>({ at: 'asking' })
  const [asked, setAsked] = useState(0)
  const again = useCallback(() => setAsked((times) => times + 1), [])
  useBuiltOn(found.at === 'here' ? found.detail.box : null, again)

  useEffect(() => {
    const timer = setInterval(() => !document.hidden && again(), EVERY_MS)
    return () => clearInterval(timer)
  }, [again])

  useEffect(() => {
    let isWanted = true
    void http.area(klass, area).then((reply) => {
      if (!isWanted) return
      if (reply.ok) return setFound({ at: 'here', detail: reply.body })
      // what is shown stays: it is asked for again
      setFound((before) => (before.at === 'here' ? before : { at: 'failed', message: refusalWords(say, reply.error) }))
    })
    return () => {
      isWanted = false
    }
  }, [http, klass, area, works, asked, say])

  return { found, again }
}

/**
 * The blocks of an area in one version; null until they are here.
 *
 * @param version - Its id, `now` or `first`.
 * @param edition - What stands there now is fetched anew when this is another; nothing is fetched while it is null.
 */
export function useAreaBlocks(klass: ClassId, area: string, version: string, edition: string | null): Voxels | null {
  const { lang } = useWords()
  const http = useMemo(() => createHttp(lang), [lang])
  const [blocks, setBlocks] = useState<{ readonly version: string; readonly voxels: Voxels } | null>(null)
  const wanted = version === 'now' ? edition : ''
  useEffect(() => {
    if (wanted === null) return
    let isWanted = true
    void http.areaBlocks(klass, area, version).then((reply) => {
      if (isWanted && reply.ok) setBlocks({ version, voxels: readAreaBlocks(reply.body).voxels })
    })
    return () => {
      isWanted = false
    }
  }, [http, klass, area, version, wanted])
  return blocks?.version === version ? blocks.voxels : null
}
