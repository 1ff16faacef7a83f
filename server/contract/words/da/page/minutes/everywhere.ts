export const minutes = {
  minority: {
    title: 'Mindretallets sætning',
    quoted: '“{{text}}”',
  },
  decision: {
    lookBack: 'Skete det?',
    task: 'Føres ud i livet af: {{who}}',
    taskBy: 'Føres ud i livet af: {{who}}. Senest {{day}}',
    happened: { yes: 'Det er sket', partly: 'Noget af det er sket', no: 'Det er ikke sket endnu' },
  },
} as const
