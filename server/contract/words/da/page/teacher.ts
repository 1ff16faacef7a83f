export const teacher = {
  teacher: {
    people: 'Klassen',
    proposals: 'Forslag',
    projector: 'Åbn storskærmen',
    safe: 'Skjul navne og beskeder',
    safeOn: 'Skærmen er sikker at vise: navne og beskeder er skjult.',
    safeName: 'Skjul navne og beskeder, mens skærmen vises for klassen',
    safeHidden: 'Skjult, mens skærmen vises for klassen.',
    now: 'Lige nu',
    feedEmpty: 'Her står, hvad der sker, efterhånden som det sker.',
    actions: 'Handlinger for hele klassen',
  },
} as const
