export const studentsLastTime = {
  betweenLessons: {
    title: 'Velkommen til {{name}}',
    task: 'Der er ikke en time i gang lige nu. Du kan læse forslagene imens, og du må gerne stille et forslag.',
    taskHeld: 'Der er ikke en time i gang lige nu. Du kan læse forslagene imens og skrive på din kladde.',
  },
} as const
