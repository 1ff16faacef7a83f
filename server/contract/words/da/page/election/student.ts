export const studentsElection = {
  studentsElection: {
    ask: 'Vil du stille op? De andre kan se, at du gør det.',
    standing: 'Du stiller op. Du kan trække dig, til valget begynder.',
    stand: 'Jeg stiller op',
    withdraw: 'Jeg trækker mig',
    choose_one: 'Vælg højst {{count}}.',
    choose_other: 'Vælg højst {{count}}.',
    marks: '{{marks}} af {{count}} krydser er sat.',
    tooMany:
      'Du har sat {{marks}} krydser, og der må højst være {{count}}. Så er sedlen ugyldig. Fjern nogle, før du lægger den i kassen.',
    putInBlank: 'Læg en blank seddel i kassen',
  },
} as const
