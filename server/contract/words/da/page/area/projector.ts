export const boardsArea = {
  boardsMoney: {
    rent: 'mere i husleje om måneden for hver bolig',
    nothing: 'Klassen har ikke bygget noget, der koster penge.',
  },
} as const
