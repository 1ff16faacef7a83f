import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const WATCHED = ['server', 'lesson-plans']
const SETTLE_MS = 200

/**
 * `npm run dev`: the page from Vite, drawn anew at every change.
 *
 * @param changed - Called when code of the server has changed.
 * @returns The undo.
 */
export function develop(changed: () => void): () => void {
  const vite = spawn(process.execPath, [`${root}node_modules/vite/bin/vite.js`], {
    cwd: `${root}classroom-ui`,
    stdio: 'inherit',
  })
  let timer: NodeJS.Timeout | undefined
  const watchers = WATCHED.map((folder) =>
    watch(`${root}${folder}`, { recursive: true }, (_kind, name) => {
      if (!/\.(ts|yaml)$/.test(name ?? '') || name?.endsWith('.test.ts')) return
      clearTimeout(timer)
      timer = setTimeout(changed, SETTLE_MS)
    }),
  )
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
    vite.kill('SIGTERM')
  }
}
