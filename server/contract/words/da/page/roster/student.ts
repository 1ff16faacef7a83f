export const studentsRoster = {
  ownHousehold: {
    livesWith: 'Du bor sammen med {{names}}',
    livesAlone: 'Du er alene i din husstand',
    notPresent: 'Læreren har skrevet, at du ikke er her i dag. Sig til, hvis det er forkert.',
    inWorld: 'Du er også i Minecraft.',
  },
} as const
