export const studentsJoin = {
  leave: {
    leave: 'Log ud',
    ask: 'Vil du logge ud af denne computer? Du skal bruge din nøgle for at komme ind igen.',
  },
} as const
