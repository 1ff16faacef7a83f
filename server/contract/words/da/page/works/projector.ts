/** About seeing what was decided be built, on the board. */
export const boardsWorks = {
  boardsWorks: {
    adopted: 'Besluttet på afdelingsmødet',
    progress: '{{nth}} af {{of}} ting står',
    whole: 'Nu står det hele',
    day: 'Arbejdsdag: sæt tingene op på siden',
    lykke: 'Lykke bygger',
    rent: 'Husleje pr. måned for hver bolig:',
  },
} as const
