/** Asked beside what a rule makes so; the answer stands under `rules`. */
export const ruleQuestions = {
  why: {
    R6: 'Hvorfor hver fjerde?',
    R9: 'Hvorfor to stemmer?',
    R13: 'Hvorfor kan man ikke stemme for andre?',
    R15: 'Hvorfor tæller blanke ikke?',
    R16: 'Hvorfor er det ikke vedtaget?',
    R18: 'Hvorfor kan man bede om det?',
    R25: 'Hvorfor et ulige antal?',
    R27: 'Hvorfor ikke flere krydser?',
  },
} as const
