export const world = {
  plan: {
    picture: '{{name}} set fra oven: huse, stier, byggefelter og en skov',
    places: 'Steder at tale om',
    map: 'Kort over {{name}}',
    hint: 'Tryk på plus og minus for at se nærmere eller længere væk, på pilene for at flytte kortet og på 0 for at se det hele. Det, der er på kortet, står også i ord ved siden af.',
    nearer: 'Gå tættere på',
    farther: 'Gå længere væk',
    whole: 'Hele området',
    none: 'Der er ikke noget kort over jeres område. Stederne står på listen.',
    failed: 'Kortet kunne ikke hentes. Det prøver igen af sig selv.',
  },
} as const
