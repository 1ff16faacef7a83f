import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../config.ts'
import { createLimiter } from '../sessions/limiter.ts'
import { hashPassword, isPassword, newPassword } from '../sessions/password.ts'
import { claim } from '../launcher/instance.ts'

describe('the environment', () => {
  test('may be empty', () => {
    expect(readConfig({ PORT: '' })).toMatchObject({
      port: 3000,
      world: { kind: 'embedded' },
      worldPort: 25_565,
      worlds: 2,
    })
  })

  test('may name a Java server for new classes', () => {
    expect(readConfig({ WORLD: 'java://mc.skole.dk:25566' }).world).toEqual({
      kind: 'java',
      host: 'mc.skole.dk',
      port: 25_566,
    })
  })

  test.each([
    ['PORT', 'tre tusind', /^PORT: et helt tal fra 0 til 65535$/],
    ['PORT', '70000', /^PORT: et helt tal/],
    ['WORLDS', '-1', /^WORLDS: et helt tal/],
    ['WORLD', 'bedrock://x', /^WORLD: "embedded" eller "java:\/\/vært:port"$/],
    ['TEACHER_PASSWORD', 'kort', /^TEACHER_PASSWORD: mindst 8 tegn$/],
    ['LOG_LEVEL', 'loud', /^LOG_LEVEL: en af fatal, error/],
    ['DATABASE_URL', 'mysql://asta:hemmeligt@skole.dk/jagten', /^DATABASE_URL: en adresse som postgres:\/\/[^@]*@vært/],
    ['DATABASE_URL', 'postgres://asta:hemmeligt@skole.dk', /^DATABASE_URL: en adresse/],
    ['DATABASE_URL', 'hemmeligt', /^DATABASE_URL: en adresse/],
  ])('%s=%s stops the start with the name and what it takes', (name, value, words) => {
    expect(() => readConfig({ [name]: value })).toThrow(words)
  })
})

test('a wrong database is refused without its password being told', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://asta:hemmeligt@skole.dk/jagten' })).not.toThrow('hemmeligt')
})

test('a wrong value is told in English to who asks for English', () => {
  expect(() => readConfig({ PORT: 'x', JAGTEN_LANG: 'en' })).toThrow('PORT: a whole number from 0 to 65535')
})

describe('a password', () => {
  test('is known by its hash, and its hash does not tell it', async () => {
    const password = newPassword()
    const hash = await hashPassword(password)
    expect(hash).not.toContain(password)
    expect(await isPassword(password, hash)).toBe(true)
    expect(await isPassword(`${password} `, hash)).toBe(false)
    expect(await isPassword(password, 'nonsense')).toBe(false)
  })
})

describe('a limit', () => {
  test('lets a burst through, then so many a second, each key on its own', () => {
    let now = 0
    const limit = createLimiter(3, 2, () => now)
    expect([1, 2, 3].map(() => limit.take('a'))).toEqual([0, 0, 0])
    expect(limit.take('a')).toBe(500)
    expect(limit.take('b')).toBe(0)
    now = 500
    expect(limit.take('a')).toBe(0)
    limit.giveBack('a')
    expect(limit.take('a')).toBe(0)
  })
})

describe('a data folder', () => {
  test('is used by one program: the second is told where the first one runs', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jagten-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const first = await claim(folder)
    if ('where' in first) throw new Error('the folder was free')
    first.setWhere('http://localhost:3000/laerer')
    expect(await claim(folder)).toEqual({ where: 'http://localhost:3000/laerer' })
    first.release()
    const next = await claim(folder)
    expect(next).not.toHaveProperty('where')
    if (!('where' in next)) next.release()
  })

  test('left by a kill, or with nonsense in its note, is taken over', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jagten-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    for (const note of ['nonsense', '{"port":1,"secret":"x"}', 'null']) {
      await writeFile(join(folder, 'running.json'), note)
      const claimed = await claim(folder)
      expect(claimed).not.toHaveProperty('where')
      if (!('where' in claimed)) claimed.release()
    }
  })
})
