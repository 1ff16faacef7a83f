export const studentsControl = {
  studentsControl: {
    lookUp: 'Kig op',
    lookUpWhy: 'Læreren vil sige noget. Det, du har skrevet, er her endnu.',
    breakTitle: 'Du har en pause',
    breakWhy: 'Læreren kommer hen til dig. Du kan stadig stemme og sige stop.',
    breakUntil: 'Pausen slutter klokken {{time}}.',
    messageRead: 'Jeg har læst det',
    message: 'Besked fra læreren',
    held: 'Læreren læser den, før de andre ser den.',
    taken: 'Læreren har skjult den for de andre. Spørg hvorfor, hvis du vil.',
  },
} as const
