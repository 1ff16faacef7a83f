import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import type { CommandName, Face, PayloadIn, ViewOf } from '@jagten/server/contract'
import { openClassLink } from '../store/class-link.ts'
import type { ClassLink, Send } from '../store/class-link.ts'
import type { Line } from '../store/class-store.ts'
import { useWords } from '../words/words.tsx'
import { FiguresContext } from './figures-context.ts'
import { GroundContext } from './ground-context.ts'
import { HourContext, hourOf } from './hour-context.ts'
import { ResidentsContext, residentsOf } from './residents-context.ts'

/** The last thing the page has to say about what was just done. */
export type Said =
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'heard'; readonly text: string }
  | { readonly kind: 'done'; readonly text: string; readonly undo: () => void }

/** Does a command and tells why when it was refused. True when it was done. */
export type Act = <C extends CommandName>(command: C, payload: PayloadIn<C>) => Promise<boolean>

type Context<F extends Face> = {
  readonly view: ViewOf<F>
  readonly line: Line
  readonly aheadMs: number
  readonly cameAt: number
  readonly send: Send
  readonly act: Act
  readonly said: Said | null
  readonly tell: (said: Said | null) => void
}

type Shown = { readonly line: Line; readonly hasView: boolean }

/** The line of one face to its class, and the hooks by which the face's components use it. */
export function createFaceContext<F extends Exclude<Face, 'bot'>>(face: F) {
  const FaceContext = createContext<Context<F> | null>(null)

  function useClassLink(id: string): ClassLink<F> | null {
    const { lang } = useWords()
    const [link, setLink] = useState<ClassLink<F> | null>(null)
    useEffect(() => {
      const opened = openClassLink(face, id, lang)
      setLink(opened)
      return opened.close
    }, [id, lang])
    return link
  }

  function Linked({
    link,
    waiting,
    children,
  }: {
    link: ClassLink<F>
    waiting: (shown: Shown) => ReactNode
    children: ReactNode
  }) {
    const { line, view, aheadMs, cameAt } = useSyncExternalStore(link.store.subscribe, link.store.get)
    const [said, tell] = useState<Said | null>(null)
    const send = link.send

    const act = useMemo((): Act => {
      return async (command, payload) => {
        tell(null)
        const answer = await send(command, payload)
        if (!answer.ok) tell({ kind: 'refused', text: answer.error.message })
        return answer.ok
      }
    }, [send])

    if (!view || line.at === 'refused') return waiting({ line, hasView: view !== null })
    return (
      <FaceContext value={{ view, line, aheadMs, cameAt, send, act, said, tell }}>
        <GroundContext value={link.followGround}>
          <HourContext value={'lesson' in view ? hourOf(view.lesson) : null}>
            <ResidentsContext value={residentsOf('plan' in view ? view.plan : null)}>
              <FiguresContext value={link.figures}>{children}</FiguresContext>
            </ResidentsContext>
          </HourContext>
        </GroundContext>
      </FaceContext>
    )
  }

  /** Shows `waiting` until the first view is here, and when the server will not have this page. */
  function FaceProvider(props: { id: string; waiting: (shown: Shown) => ReactNode; children: ReactNode }) {
    const link = useClassLink(props.id)
    if (!link) return props.waiting({ line: { at: 'connecting' }, hasView: false })
    return (
      <Linked link={link} waiting={props.waiting}>
        {props.children}
      </Linked>
    )
  }

  function useFace(): Context<F> {
    const context = use(FaceContext)
    if (!context) throw new Error('a face is used outside its provider')
    return context
  }

  return { FaceProvider, useFace }
}
