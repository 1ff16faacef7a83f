export const teachersJoin = {
  login: {
    title: 'Lærer',
    lead: 'Adgangskoden blev vist, første gang programmet startede.',
    forgotten: 'Har du glemt adgangskoden? Lav en ny på den computer, programmet kører på:',
    password: 'Adgangskode',
    enter: 'Log ind',
    show: 'Vis eller skjul adgangskoden',
    leave: 'Log ud',
  },
} as const
