import { useState } from 'react'
import { createKeptWriting } from '../store/kept-writing.ts'

/** What is half-written in a form: how it changes, and how it goes when it is sent. */
export function useKeptWriting<T extends object>(what: string, owner: string, empty: T) {
  const [kept] = useState(() => createKeptWriting(sessionStorage, what, owner, empty))
  const [written, setWritten] = useState(() => kept.read())
  return {
    written,
    write(next: T): void {
      kept.keep(next)
      setWritten(next)
    },
    clear(): void {
      kept.clear()
      setWritten(empty)
    },
  }
}
