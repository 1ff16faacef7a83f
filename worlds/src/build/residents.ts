import type { Stand } from '../geometry/index.ts'
import type { Resident } from '../template.ts'
import { DARK_PATH, FLOOR } from './plan.ts'

/**
 * Who stands in Lykkeparken and tells. Everybody is made up. Each of the three challenges is told about by people whose
 * needs pull in different directions, so that none of them has only one answer; nobody says what should be built.
 */

/** In the middle of a block, looking to where people come from; yaw as in world.yaml. */
const at = (x: number, z: number, yaw: number): Stand => ({ x: x + 0.5, y: FLOOR, z: z + 0.5, yaw })

/** At a bend of the dark path, counted from the square; `east` and `south`: blocks beside it. */
function atBend(bend: number, east: number, south: number, yaw: number): Stand {
  const [x, z] = DARK_PATH[bend] ?? [0, 0]
  return at(x + east, z + south, yaw)
}

/** The path to the bus: who is afraid in the dark, and who sleeps, walks or lives well in it. */
export const ON_THE_DARK_PATH: readonly Resident[] = [
  {
    id: 'samira',
    name: 'Samira',
    stand: atBend(3, 1, 0, 45),
    where: { da: 'på den mørke sti', en: 'on the dark path' },
    says: {
      da: 'Jeg kommer hjem med den sidste bus. Stien er den korteste vej, men her er så mørkt, at jeg ikke kan se, hvem jeg møder. Så jeg går en lang omvej.',
      en: 'I come home on the last bus. The path is the shortest way, but it is so dark that I cannot see who I meet. So I take a long way round.',
    },
  },
  {
    id: 'poul',
    name: 'Poul',
    stand: atBend(1, 0, 0, 200),
    where: { da: 'hvor den mørke sti begynder', en: 'where the dark path begins' },
    says: {
      da: 'Hvor jeg boede før, lyste en lampe lige ind i mit soveværelse hele natten. Jeg vil godt have lys på stien, men ikke i min seng.',
      en: 'Where I lived before, a lamp shone straight into my bedroom all night. I would like light on the path, but not in my bed.',
    },
  },
  {
    id: 'anton',
    name: 'Anton',
    stand: atBend(5, 0, 0, 90),
    where: { da: 'på den mørke sti i skoven', en: 'on the dark path in the wood' },
    says: {
      da: 'Jeg lufter hunden her hver aften. I mørket kan man se stjernerne. Bliver der lyst som på en parkeringsplads, går jeg et andet sted hen.',
      en: 'I walk the dog here every evening. In the dark you can see the stars. If it gets as bright as a car park, I will go somewhere else.',
    },
  },
  {
    id: 'ida',
    name: 'Ida',
    stand: atBend(7, 4, 2, 180),
    where: { da: 'ved stoppestedet', en: 'by the bus stop' },
    says: {
      da: 'Jeg er elleve år og går til håndbold inde i byen. Om vinteren må jeg ikke gå hjem alene, for min far tør ikke lade mig gå på stien.',
      en: 'I am eleven and play handball in town. In winter I may not walk home alone, because my dad does not dare to let me take the path.',
    },
  },
]

/** The empty lawn: who misses somebody there, and who is glad that it is empty. */
export const ON_THE_EMPTY_LAWN: readonly Resident[] = [
  {
    id: 'birthe',
    name: 'Birthe',
    stand: at(2, -90, 180),
    where: { da: 'ved den tomme plæne', en: 'by the empty lawn' },
    says: {
      da: 'Jeg bor alene og ser ud på plænen hele dagen. Der kommer næsten aldrig nogen. Nogle dage taler jeg ikke med et eneste menneske.',
      en: 'I live alone and look out at the lawn all day. Almost nobody ever comes. Some days I do not talk to a single person.',
    },
  },
  {
    id: 'kim',
    name: 'Kim',
    stand: at(-6, -92, 180),
    where: { da: 'ved den tomme plæne', en: 'by the empty lawn' },
    says: {
      da: 'Det er mig, der slår græsset. En tom plæne er hurtig at passe. Alt, hvad der bliver sat op, skal nogen passe, og det koster os alle noget.',
      en: 'I am the one who cuts the grass. An empty lawn is quick to look after. Whatever is put up, somebody must look after, and it costs all of us.',
    },
  },
  {
    id: 'linh',
    name: 'Linh',
    stand: at(12, -94, 180),
    where: { da: 'ved blokkene mod nord', en: 'by the northern blocks' },
    says: {
      da: 'Jeg arbejder om natten og sover om dagen. Jeg er glad for, at der er stille på plænen lige uden for mit vindue.',
      en: 'I work at night and sleep in the daytime. I am glad that it is quiet on the lawn right outside my window.',
    },
  },
  {
    id: 'fatima',
    name: 'Fatima',
    stand: at(-12, -94, 180),
    where: { da: 'ved blokkene mod nord', en: 'by the northern blocks' },
    says: {
      da: 'Vi flyttede hertil i foråret med fire børn. Vi hilser på alle i opgangen, men vi kender ingen. Ingen har spurgt os, om vi vil være med til noget.',
      en: 'We moved here in spring with four children. We say hello to everybody on our stairs, but we know nobody. Nobody has asked us to join in anything.',
    },
  },
]

/** Noise or play: who has nowhere else to be, and who has to listen to it. */
export const WHERE_THEY_PLAY: readonly Resident[] = [
  {
    id: 'yusuf',
    name: 'Yusuf',
    stand: at(-97, -82, 0),
    where: { da: 'mellem blokkene, hvor der spilles bold', en: 'between the blocks, where they play ball' },
    says: {
      da: 'Vi er femten og seksten, og her er det eneste sted, vi kan være sammen uden at betale. Så får vi at vide, at vi larmer.',
      en: 'We are fifteen and sixteen, and this is the only place where we can be together without paying. Then we are told that we make noise.',
    },
  },
  {
    id: 'grethe',
    name: 'Grethe',
    stand: at(-103, -77, 180),
    where: { da: 'mellem blokkene, hvor der spilles bold', en: 'between the blocks, where they play ball' },
    says: {
      da: 'Om aftenen kan jeg høre bolden helt ind i stuen, og så kan jeg ikke sove. Men når børnene er væk i ferien, er her næsten for stille.',
      en: 'In the evening I can hear the ball right into my living room, and then I cannot sleep. But when the children are away on holiday, it is almost too quiet.',
    },
  },
  {
    id: 'mikkel',
    name: 'Mikkel',
    stand: at(-90, -77, 180),
    where: { da: 'mellem blokkene, hvor der spilles bold', en: 'between the blocks, where they play ball' },
    says: {
      da: 'Min datter er to år og skal sove klokken syv. De store vil spille bold, når de har tid, og det er om aftenen. Jeg kan godt forstå begge dele.',
      en: 'My daughter is two and has to sleep at seven. The big ones want to play ball when they have time, and that is in the evening. I understand both.',
    },
  },
]

export const RESIDENTS: readonly Resident[] = [...ON_THE_DARK_PATH, ...ON_THE_EMPTY_LAWN, ...WHERE_THEY_PLAY]
