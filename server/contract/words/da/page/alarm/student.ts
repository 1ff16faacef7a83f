export const studentsAlarm = {
  stop: {
    button: 'Stop',
    name: 'Stop: sig det til læreren',
    title: 'Skal læreren vide, at noget skal stoppe?',
    text: 'Kun læreren ser det. Læreren kommer hen til dig, så snart det kan lade sig gøre.',
    send: 'Ja, sig det til læreren',
    sent: 'Læreren har fået din besked. Ingen andre kan se den.',
  },
} as const
