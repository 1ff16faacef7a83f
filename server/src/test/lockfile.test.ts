import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

type Locked = {
  readonly version?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly optionalDependencies?: Record<string, string>
}

const read = async (): Promise<Record<string, Locked>> =>
  JSON.parse(await readFile(new URL('../../../package-lock.json', import.meta.url), 'utf8')).packages

test('the lockfile knows every platform’s part of every package: otherwise a fresh clone cannot be installed', async () => {
  const packages = await read()
  const known = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !known.has(name))
      .map((name) => `${path} wants ${name}`),
  )
  expect(missing).toEqual([])
})

test('the lockfile names no address to download from', async () => {
  const named = Object.entries(await read()).filter(([, { resolved, link }]) => resolved !== undefined && link !== true)
  expect(named).toEqual([])
})
