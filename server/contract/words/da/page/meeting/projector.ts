export const boardsMeeting = {
  boardsMeeting: {
    speaking: 'Husstand {{number}} har ordet',
    waiting_one: '{{count}} på talerlisten',
    waiting_other: '{{count}} på talerlisten',
    item: 'Punkt {{at}} af {{of}}',
    nothing: 'Ingen forslag på dagsordenen endnu',
  },
} as const
