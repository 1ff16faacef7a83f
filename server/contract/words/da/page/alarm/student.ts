export const studentsAlarm = {
  stop: {
    button: 'Stop',
    name: 'Stop: sig det til læreren',
    title: 'Skal læreren vide, at noget skal stoppe?',
    text: 'Læreren ser det, og det gør en voksen, der hjælper i timen. De andre elever kan ikke se det. Læreren kommer hen til dig, så snart det kan lade sig gøre.',
    send: 'Ja, sig det til læreren',
    sent: 'Læreren har fået din besked. De andre elever kan ikke se den.',
  },
} as const
