export const teachersChat = {
  chat: {
    title: 'Chat i Minecraft',
    empty: 'Ingen har skrevet til alle endnu.',
    keptNowhere: 'De sidste linjer, mens timen varer. De gemmes ingen steder.',
    withoutKey: '{{player}} (uden nøgle)',
    readIt: { names: 'Nævner nogen ved navn: læs den.', contact: 'Ligner et nummer eller en adresse: læs den.' },
    older_one: '{{count}} ældre linje',
    older_other: '{{count}} ældre linjer',
    hide: 'Skjul',
    hideNamed: 'Skjul linjen her: {{text}}',
    hideHelp: '“Skjul” fjerner linjen her. I Minecraft er den set, og den kan ikke tages tilbage.',
    quiet: 'Stille i {{minutes}} min.',
    quietNamed: 'Stille i {{minutes}} min.: {{name}}',
    isQuiet: 'Er stille i chatten',
  },
} as const
