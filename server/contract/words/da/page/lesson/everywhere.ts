export const lesson = {
  lesson: {
    left: 'tilbage af trinnet',
    over: 'over tiden',
    still: 'på pause',
    minutes_one: '{{count}} minut',
    minutes_other: '{{count}} minutter',
    stepOf: 'Trin {{at}} af {{of}}',
  },
} as const
