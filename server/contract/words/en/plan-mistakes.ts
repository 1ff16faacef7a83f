import type { SameShape } from '../shape.ts'
import type { planMistakes as da } from '../da/plan-mistakes.ts'

export const planMistakes: SameShape<typeof da> = {
  'grades-order': 'Write the lowest grade first.',
  'step-id-twice': 'Another step is called “{{id}}” too. Give each step a name of its own.',
  'step-on-no-path': 'The step is in no version. Add it to one, or remove it.',
  'sign-step-unknown': 'A step is named here that the plan does not have: “{{id}}”.',
  'path-id-twice': 'Another version is called “{{id}}” too. Give each version a name of its own.',
  'leg-step-unknown': 'The version names a step that the plan does not have: “{{id}}”.',
  'leg-step-twice': 'The step is in the same lesson twice. Remove one, or make a new step.',
  'least-over-minutes': 'The step cannot be cut to more than it lasts. Write at most the minutes of the step.',
  'minutes-differ':
    'The steps last {{sum}} minutes together. The lesson is to last {{promised}}. Make the two numbers equal.',
  'path-in-use': 'The class {{class}} follows the version “{{path}}”. Keep it for as long as the class uses it.',
  'text-missing': 'The text is missing. Write it in Danish.',
  'text-long': 'The text is too long for the screens. Write at most {{most}} letters.',
  'number-small': 'Write {{least}} or more.',
  'number-big': 'Write at most {{most}}.',
  'no-number': 'Write a whole number.',
  'list-short': 'There must be at least {{least}} here.',
  'list-long': 'There can be at most {{most}} here.',
  'no-choice': 'Choose one of those there are.',
  'no-address': 'Write an address that begins with https://.',
  'no-id': 'Use small letters, digits and hyphens, at most 40.',
  'too-much': 'We do not know that here: {{names}}. Remove it.',
  missing: 'Something is missing here.',
  other: 'We cannot use that here.',
}
