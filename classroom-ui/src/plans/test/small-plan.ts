import { Plan } from '@jagten/lesson-plans/schema'
import type { Step } from '@jagten/lesson-plans/schema'

export const text = (da: string) => ({ da, en: da })

/** A new step. */
export const fresh: Omit<Step, 'id'> = {
  kind: 'talk',
  title: text('Nyt'),
  minutes: 5,
  least: 3,
  needed: false,
  advance: 'teacher',
  who: 'class',
  allows: [],
  tools: [],
  projector: { scene: 'step' },
  say: text('Sig'),
  do: text('Gør'),
  task: text('Opgave'),
  produces: text('Noget'),
  doneWhen: text('Færdig'),
}

/** A short way of one lesson, and a row of two; two steps are on both. */
export const plan: Plan = Plan.parse({
  title: text('Plan'),
  aim: text('Mål'),
  grades: { from: 5, to: 6 },
  subjects: [text('Dansk')],
  computers: 'class',
  goals: [text('Mål')],
  curriculum: [{ title: text('Lov'), why: text('Fordi') }],
  materials: [],
  preparation: [],
  assessment: [
    { step: 'tur', sign: text('Ser') },
    { step: 'slut', sign: text('Siger') },
  ],
  steps: ['tur', 'tegn', 'moede', 'slut'].map((id) => ({ ...fresh, id, title: text(id) })),
  paths: [
    { id: 'kort', title: text('Kort'), lessons: [{ minutes: 15, steps: ['tur', 'moede', 'slut'] }] },
    {
      id: 'raekke',
      title: text('Række'),
      lessons: [
        { minutes: 12, steps: [{ step: 'tur', minutes: 7 }, 'tegn'] },
        { minutes: 5, steps: ['moede'] },
      ],
    },
  ],
})
