import { expect, test } from 'vitest'
import { Unusable, unusable } from './unusable.ts'

const failed = (code: string, path?: string): Error => Object.assign(new Error(code), { code, path })

test.each([
  [failed('EACCES', '/srv/jagten/worlds/5b/region/r.0.0.mca'), 'folder-forbidden', 'r.0.0.mca'],
  [failed('EROFS', '/srv/jagten/worlds/5b'), 'folder-forbidden', '5b'],
  [failed('ENOSPC'), 'disk-full', null],
  [failed('EDQUOT'), 'disk-full', null],
  [failed('ENOENT', '/srv/jagten/worlds/5b/level.dat'), 'file-missing', 'level.dat'],
  [failed('EBUSY', '/srv/jagten/worlds/5b/region/r.0.0.mca'), 'file-busy', 'r.0.0.mca'],
  [failed('EIO', '/srv/jagten/worlds/5b/level.dat'), 'disk-broken', 'level.dat'],
  [new Unusable('world-newer', 'level.dat', ''), 'world-newer', 'level.dat'],
  [new Error('noget andet'), 'folder-unusable', null],
  ['noget andet', 'folder-unusable', null],
])('what went wrong with a file (%s) is named', (error, code, file) => {
  expect(unusable(error)).toMatchObject({ code, file })
})
