export const studentsLastTime = {
  betweenLessons: {
    title: 'Velkommen til Lykkeparken',
    task: 'Der er ikke en time i gang lige nu. Du kan læse forslagene og skrive på din kladde imens.',
  },
} as const
