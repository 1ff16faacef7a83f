export const boardsMeeting = {
  boardsMeeting: {
    place: 'Stedet, som forslaget handler om, i 3D',
    speaking: 'Husstand {{number}} har ordet',
    free: 'Ingen har ordet lige nu',
    next: 'Så kommer',
    more_one: 'og {{count}} til',
    more_other: 'og {{count}} til',
    amendment: 'Ændringsforslag',
    agenda: 'Dagsorden',
    item: 'Punkt {{at}} af {{of}}',
    whoWill: 'Hvem vil hjælpe på mødet? Meld dig på siden.',
    nothing: 'Ingen forslag på dagsordenen endnu',
  },
} as const
