/** What building costs in play money, on the students’ page, on the teacher’s, and on paper. */
export const areaMoney = {
  bill: {
    title: 'Det koster det',
    perHome: 'pr. måned for hver bolig',
    homes_one: 'Så meget stiger huslejen i {{count}} bolig. Det er spillepenge.',
    homes_other: 'Så meget stiger huslejen i alle {{count}} boliger. Det er spillepenge.',
    empty: 'Her er ikke bygget noget, der koster penge. Huslejen er den samme.',
    counted: '{{number}} × {{price}}',
    total: 'I alt',
    notForSale: 'Det her er ikke regnet med, for det kan ikke købes: {{blocks}}.',
    unpriced: 'Vi kan ikke hente priserne lige nu. Tallene passer, men navnene mangler.',
  },
  prices: {
    title: 'Hvad koster det?',
    lead: 'Alle priser er spillepenge.',
    loan: 'Boligområdet låner pengene og betaler tilbage i {{years}} år med {{percent}} % i rente om året. Derfor stiger huslejen lidt hver måned.',
    things: 'Færdige ting',
    kinds: 'Blokke, prisen er for én',
    taken: 'Det koster ikke noget at grave eller fjerne. Man får heller ikke penge tilbage.',
  },
} as const
