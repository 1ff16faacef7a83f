/** What is written in the minutes, by the teacher or by students who do it for the meeting. */
export const takeMinutes = {
  takeMinutes: {
    title: 'Referatet',
    remark: 'Bemærkning',
    remarkHelp: 'Fx hvad der blev talt om. Ingen navne.',
    remarkAdd: 'Skriv bemærkningen',
    nextMeeting: 'Næste møde',
    nextSave: 'Gem dagen',
    approve: 'Godkend referatet',
    approveAsk:
      'Er referatet rigtigt? Når det er godkendt, kan der ikke skrives flere sætninger til det, der er besluttet.',
    approveYes: 'Ja, godkend',
    taskTitle: 'Hvem fører det ud i livet?',
    who: 'Hvem',
    whoHelp: 'Skriv husstand eller gruppe, ikke navne.',
    due: 'Senest (må stå tomt)',
    save: 'Skriv i referatet',
  },
} as const
