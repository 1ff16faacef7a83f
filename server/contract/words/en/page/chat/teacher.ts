export const teachersChat = {
  chat: {
    title: 'Chat in Minecraft',
    empty: 'Nobody has written to everybody yet.',
    keptNowhere: 'The last lines, while the lesson lasts. They are kept nowhere.',
    withoutKey: '{{player}} (without a key)',
    readIt: { names: 'Names somebody: read it.', contact: 'Looks like a number or an address: read it.' },
    older_one: '{{count}} older line',
    older_other: '{{count}} older lines',
    hide: 'Hide',
    hideNamed: 'Hide the line here: {{text}}',
    hideHelp: '“Hide” takes the line away here. In Minecraft it has been seen, and cannot be taken back.',
    quiet: 'Quiet for {{minutes}} min',
    quietNamed: 'Quiet for {{minutes}} min: {{name}}',
    isQuiet: 'Is quiet in the chat',
  },
} as const
