export const teacher = {
  teacher: {
    people: 'Klassen',
    park: 'Lykkeparken',
    proposals: 'Forslag',
    projector: 'Åbn tavlen',
    safe: 'Skjul privat',
    safeOn: 'Skærmen er sikker at vise: navne og beskeder er skjult.',
    safeName: 'Skjul privat: navne og beskeder, mens skærmen vises for klassen',
    safeHidden: 'Skjult, mens skærmen vises på tavlen.',
    now: 'Lige nu',
    feedEmpty: 'Her står, hvad der sker, efterhånden som det sker.',
    actions: 'Handlinger for hele klassen',
  },
} as const
