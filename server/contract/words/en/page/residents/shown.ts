export const residents = {
  residents: {
    title: 'Residents',
    lead: 'This is what it is like to live here. What do they agree about, and what not?',
    where: '{{name}}, {{where}}',
    read: 'Read aloud',
    readNamed: 'Read aloud what {{name}} says',
    stop: 'Stop',
    madeUp: 'The residents are made up. In Minecraft, Lykke tells the same to whoever comes near.',
  },
} as const
