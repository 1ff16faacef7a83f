export const studentsLesson = {
  studentsLesson: {
    rung: 'Tak for i dag',
    rungTask: 'Alt er gemt. Vi går videre næste gang.',
    paused: 'Vi holder pause',
  },
} as const
