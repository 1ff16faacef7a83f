/** About a working day, for students. */
export const studentsWorks = {
  studentsWorks: {
    day: 'Arbejdsdag',
    lead: 'Mødet har besluttet det. Nu bygger vi det sammen: sæt en ting op, og lad den næste være til en anden.',
    putUp: 'Sæt op',
    putUpNamed: 'Sæt op: {{name}}',
    stands: 'Står',
  },
} as const
