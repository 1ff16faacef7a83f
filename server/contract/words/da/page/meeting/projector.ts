export const boardsMeeting = {
  boardsMeeting: {
    place: 'Stedet, som forslaget handler om, i 3D',
    speaking: 'Husstand {{number}} taler',
    someoneSpeaks: 'En elev taler',
    free: 'Ingen har ordet lige nu',
    next: 'Så kommer',
    more_one: 'og {{count}} til',
    more_other: 'og {{count}} til',
    amendment: 'Ændringsforslag',
    agenda: 'Dagsorden',
    whoWill: 'Hvem vil hjælpe på mødet? Meld dig på siden.',
  },
} as const
