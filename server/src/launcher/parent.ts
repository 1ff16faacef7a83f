import { readFileSync } from 'node:fs'

const LOOK_EVERY_MS = 500
const SHELLS = ['sh', 'dash', 'bash', 'ash', 'busybox', 'ksh', 'zsh']

/**
 * Tells once when whoever started this process is gone. npm runs a script through a shell, and passes a signal on to that
 * shell alone: the shell dies of it, npm ends, and the script would run on without a terminal, holding its port.
 *
 * @returns The undo.
 */
export function watchParent(gone: () => void): () => void {
  const before = ancestors()
  const look = setInterval(() => {
    if (ancestors() === before) return
    clearInterval(look)
    gone()
  }, LOOK_EVERY_MS)
  look.unref()
  return () => clearInterval(look)
}

/** The process that started this one; where that is a shell (and the system tells), the one behind it too: npm. */
const ancestors = (): string => `${process.ppid} ${parentOfShell(process.ppid)}`

/** On Linux, who started this shell: nothing for what is no shell. Behind npm there is only whoever typed `npm start`. */
function parentOfShell(pid: number): string {
  try {
    const [, name = '', parent = ''] = /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return SHELLS.includes(name) ? parent : ''
  } catch {
    return ''
  }
}
