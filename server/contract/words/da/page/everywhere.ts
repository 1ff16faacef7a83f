export const everywhere = {
  title: 'Jagten på fællesskabet',
  language: { other: 'English' },
  read: { large: 'Større tekst', aloud: 'Læs op', stop: 'Stop oplæsning' },
  aboutLink: 'Om data og tilgængelighed',
  close: 'Luk',
  cancel: 'Fortryd',
  undo: 'Fortryd',
  kroner: '{{amount}} kr.',
  line: {
    connecting: 'Vi finder klassen …',
    lost: 'Vi har mistet forbindelsen. Det, du har skrevet, er her endnu. Vi prøver igen.',
    lostPlain: 'Forbindelsen er væk lige nu. Vi prøver igen.',
    unreachable: 'Vi kan ikke få fat i serveren. Er du på skolens net? Prøv igen om lidt.',
    again: 'Prøv igen',
    broken: 'Her gik noget galt på siden. Intet, du har sendt, er tabt.',
    reload: 'Hent siden igen',
  },
} as const
