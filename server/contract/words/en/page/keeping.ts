import type { SameShape } from '../../shape.ts'
import type { keeping as da } from '../../da/page/keeping.ts'

export const keeping: SameShape<typeof da> = {
  keeping: {
    minutes: 'Minutes',
    newTab: 'Minutes (opens in a new tab)',
    archive: 'Archive',
    put: 'Put in the archive',
    putNamed: 'Put in the archive: {{name}}',
    putAsk:
      'The world is closed, and nobody can come into the class until you take it out again. Everything is kept meanwhile.',
    putYes: 'Yes, put {{name}} in the archive',
    take: 'Take out again',
    takeNamed: 'Take out again: {{name}}',
    isThere: 'The class is in the archive',
    all: 'Get everything about the class',
    allNamed: 'Get everything about the class {{name}}',
    allWhy:
      'Minutes, proposals, votes, notes and the world in one file. These are children’s words: keep it in a safe place.',
    deletes: 'Deletes itself on {{date}} unless it is used',
    gone: 'Do you want to delete {{name}}? This cannot be undone. Then all this is gone for good:',
    goneNames: 'all first names, keys, households and groups',
    goneWords: 'all proposals, notes and votes, and the minutes',
    goneWorld: 'the world, and all you have built in it',
  },
}
