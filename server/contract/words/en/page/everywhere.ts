import type { SameShape } from '../../shape.ts'
import type { everywhere as da } from '../../da/page/everywhere.ts'

export const everywhere: SameShape<typeof da> = {
  title: 'Chasing community',
  language: { other: 'Dansk' },
  read: { large: 'Larger text', aloud: 'Read aloud', stop: 'Stop reading' },
  aboutLink: 'About data and accessibility',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  turning: '{{at}} of {{of}}',
  kroner: 'DKK {{amount}}',
  line: {
    connecting: 'Finding the class …',
    lost: 'We have lost the connection. What you have written is still here. We are trying again.',
    lostPlain: 'The connection is gone right now. We are trying again.',
    unreachable: 'We cannot reach the server. Are you on the school’s network? Try again in a moment.',
    again: 'Try again',
    broken: 'Something went wrong on this page. Nothing you have sent is lost.',
    reload: 'Load the page again',
  },
}
