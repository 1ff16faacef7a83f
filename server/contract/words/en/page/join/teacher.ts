import type { SameShape } from '../../../shape.ts'
import type { teachersJoin as da } from '../../../da/page/join/teacher.ts'

export const teachersJoin: SameShape<typeof da> = {
  login: {
    title: 'Teacher',
    lead: 'The password was shown when the program started for the first time.',
    forgotten: 'Have you forgotten the password? Make a new one on the computer the program runs on:',
    password: 'Password',
    enter: 'Log in',
    show: 'Show or hide the password',
    leave: 'Log out',
  },
}
