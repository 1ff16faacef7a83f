import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../', import.meta.url))
const isWindows = process.platform === 'win32'

export type Result = { readonly name: string; readonly ok: boolean }

/** Path of a program that came with the packages. */
export const bin = (name: string): string => join(ROOT, 'node_modules/.bin', isWindows ? `${name}.cmd` : name)

/** Runs one and says how long it took; its output is shown when it fails, or as it comes when it is loud. */
export function run(
  name: string,
  command: string,
  args: readonly string[],
  { isLoud = false }: { readonly isLoud?: boolean } = {},
): Promise<Result> {
  const startedAt = Date.now()
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: isLoud ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      shell: isWindows,
    })
    let output = ''
    const keep = (text: string): void => {
      output += text
    }
    child.stdout?.on('data', (chunk: Buffer) => keep(chunk.toString()))
    child.stderr?.on('data', (chunk: Buffer) => keep(chunk.toString()))
    child.once('error', (error) => keep(`${error.message}\n`))
    child.once('close', (code) => {
      const ok = code === 0
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
      process.stdout.write(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)\n${ok ? '' : output}`)
      resolve({ name, ok })
    })
  })
}

/** Runs all, two at a time: two cores. */
export async function runAll(works: readonly (() => Promise<Result>)[]): Promise<Result[]> {
  const waiting = [...works]
  const results: Result[] = []
  await Promise.all(
    [1, 2].map(async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await next())
    }),
  )
  return results
}
