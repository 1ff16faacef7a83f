import type { SameShape } from '../../../shape.ts'
import type { join as da } from '../../../da/page/join/everywhere.ts'

export const join: SameShape<typeof da> = {
  join: {
    title: 'Join the class',
    lead: 'The class code is on the big screen. The key is on your key card.',
    code: 'Class code',
    key: 'Your key',
    keyHelp: 'Four letters and digits',
    enter: 'Come in',
    check: 'Something wrong? Check this computer',
    teacher: 'I am a teacher',
  },
}
