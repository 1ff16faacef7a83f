export const world = {
  plan: {
    picture: '{{name}} set fra oven: huse, stier, byggefelter og en skov',
    places: 'Steder at tale om',
  },
} as const
