export const boardsControl = {
  boardsControl: {
    lookUp: 'Kig op',
    lookUpWhy: 'Hænderne fra tasterne. Nu lytter vi.',
  },
} as const
