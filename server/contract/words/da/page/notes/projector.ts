export const boardsNotes = {
  boardsNotes: {
    onMap_one: '{{count}} note på kortet',
    onMap_other: '{{count}} noter på kortet',
    besides_one: '{{count}} uden sted',
    besides_other: '{{count}} uden sted',
    only_one: '{{count}} note uden sted',
    only_other: '{{count}} noter uden sted',
  },
} as const
