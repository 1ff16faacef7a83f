/** For how much the class has built, against its budget, on the students’ page, on the teacher’s, and on the board. */
export const classBudget = {
  budget: {
    spent: 'Klassen har bygget for {{spent}} i spillepenge.',
    spentOf: 'Klassen har bygget for {{spent}} af {{budget}} i spillepenge.',
    left: 'Der er {{amount}} tilbage til alle.',
    even: 'Nu er alle pengene brugt.',
    over: 'Det er {{amount}} mere, end klassen har.',
  },
} as const
