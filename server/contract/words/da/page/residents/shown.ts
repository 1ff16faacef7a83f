export const residents = {
  residents: {
    title: 'Beboere',
    lead: 'Sådan er det at bo her. Hvad er de enige om, og hvad er de uenige om?',
    where: '{{name}}, {{where}}',
    read: 'Læs op',
    readNamed: 'Læs op, hvad {{name}} siger',
    stop: 'Stop',
    madeUp: 'Beboerne er fundet på. I Minecraft fortæller Lykke det samme til den, der kommer tæt på.',
  },
} as const
