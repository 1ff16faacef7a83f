/** What is said when the fault is ours: the number stands in the log too. */
export const faults = {
  'fault.internal':
    'Noget gik galt hos os, ikke hos dig. Prøv igen. Sker det igen, så sig nummeret {{id}} til din lærer.',
  'fault.unanswered': 'Der kom ikke svar. Prøv igen om lidt.',
} as const
