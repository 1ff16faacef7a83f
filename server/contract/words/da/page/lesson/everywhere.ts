export const lesson = {
  lesson: {
    left: 'tilbage af trinnet',
    over: 'over tiden',
    still: 'pause, tilbage',
    minutes_one: '{{count}} minut',
    minutes_other: '{{count}} minutter',
    stepOf: 'Trin {{at}} af {{of}}',
  },
} as const
