export const boardsPoll = {
  boardsPoll: {
    papers: 'Alle sedler i kassen',
    suspended: 'Pause i afstemningen',
  },
} as const
