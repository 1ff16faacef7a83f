export const teachersNotes = {
  teachersNotes: {
    noneYet: 'Ingen har skrevet en note endnu. Eleverne gør det på siden, eller med “note” i Minecraft.',
    hide: 'Skjul noten',
    hidden: 'Skjult for klassen',
  },
} as const
