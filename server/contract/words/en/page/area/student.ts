export const studentsArea = {
  ownArea: {
    title: 'Your area',
    lead: 'Here you can see what your group has built, save it and go back.',
    empty: 'You have not built anything yet.',
    emptyNext: 'What you build can be seen here as soon as it stands in Lykkeparken.',
    hidden: 'Your teacher has hidden your area from the rest of the class for now.',
    home: 'Are you in Minecraft? Write “home” in the chat, and you come to your area.',
    closed: 'You cannot build right now. So you cannot undo or bring a version back either. You can still save.',
    here: 'Here now',
    me: '{{name}} (you)',
    inMinecraft: 'in Minecraft',
    onPage: 'on the page',
    undo: 'Undo my last',
    undone_one: '{{count}} block is as it was.',
    undone_other: '{{count}} blocks are as they were.',
  },
} as const
