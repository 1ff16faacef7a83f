import type { MistakeCode } from '@jagten/lesson-plans/schema'

/** What is wrong with a lesson plan, at the place it stands by. Complete by type for what is wrong with a whole plan. */
export const planMistakes = {
  'grades-order': 'Skriv det laveste klassetrin først.',
  'step-id-twice': 'Et andet trin hedder også “{{id}}”. Giv hvert trin sit eget navn.',
  'step-on-no-path': 'Trinnet er ikke med i nogen udgave. Tilføj det til en, eller fjern det.',
  'sign-step-unknown': 'Her nævnes et trin, som ikke er i planen: “{{id}}”.',
  'path-id-twice': 'En anden udgave hedder også “{{id}}”. Giv hver udgave sit eget navn.',
  'leg-step-unknown': 'Udgaven nævner et trin, som ikke er i planen: “{{id}}”.',
  'leg-step-twice': 'Trinnet er med to gange i samme time. Fjern det ene, eller lav et nyt trin.',
  'least-over-minutes': 'Trinnet kan ikke blive kortere end det, det varer. Skriv højst trinnets minutter.',
  'minutes-differ': 'Trinnene varer {{sum}} minutter i alt. Timen skal vare {{promised}}. Gør de to tal ens.',
  'path-in-use': 'Klassen {{class}} følger udgaven “{{path}}”. Behold den, så længe klassen bruger den.',
  'text-missing': 'Teksten mangler. Skriv den på dansk.',
  'text-long': 'Teksten er for lang til skærmene. Skriv højst {{most}} tegn.',
  'number-small': 'Skriv {{least}} eller mere.',
  'number-big': 'Skriv højst {{most}}.',
  'no-number': 'Skriv et helt tal.',
  'list-short': 'Her skal være mindst {{least}}.',
  'list-long': 'Her kan højst være {{most}}.',
  'no-choice': 'Vælg en af mulighederne.',
  'no-address': 'Skriv en adresse, der begynder med https://.',
  'no-id': 'Brug små bogstaver, tal og bindestreger, højst 40 tegn.',
  'too-much': 'Det kender vi ikke her: {{names}}. Fjern det.',
  missing: 'Her mangler noget.',
  other: 'Det kan vi ikke bruge her.',
} as const satisfies Record<MistakeCode, string> & Record<string, string>
