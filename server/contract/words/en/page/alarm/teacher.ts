import type { SameShape } from '../../../shape.ts'
import type { teachersAlarm as da } from '../../../da/page/alarm/teacher.ts'

export const teachersAlarm: SameShape<typeof da> = {
  alarms: {
    title_one: 'A student has said stop',
    title_other: '{{count}} students have said stop',
    show: 'Show who',
    discreet: 'There is a message for you',
    line: '{{name}} at {{time}}',
    clear: 'I have taken care of it',
    clearNamed: 'I have taken care of it: {{name}}',
    keys: 'A key is being used by somebody else',
    keysText:
      'Somebody typed the key of {{name}}, who is already in. If it is not {{name}} at the other computer, free the key: then both have to type a key again.',
    free: 'Free the key',
    freeNamed: 'Free the key of {{name}}',
  },
}
