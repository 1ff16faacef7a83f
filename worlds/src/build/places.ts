import { place } from './layout.ts'
import { BUS_STOP, CELLAR, FLOOR, LOTS, MEETING, SPAWN, WHOLE } from './plan.ts'
import type { Lot } from './plan.ts'

/** Where one can go by name; what a class should see first stands first. A home is none: one writes about places, not about people. */
export const PLACES = [
  { id: 'torvet', title: { da: 'Torvet', en: 'The square' }, stand: SPAWN },
  { id: 'beboerhuset', title: { da: 'Beboerhuset', en: 'The meeting house' }, stand: MEETING },
  { id: 'stoppestedet', title: { da: 'Stoppestedet', en: 'The bus stop' }, stand: BUS_STOP },
  place('stien', 'Den mørke sti', 'The dark path', -30, 78, 0),
  place('plaenen', 'Den tomme plæne', 'The empty lawn', 2, -72, 180),
  place('boldbanen', 'Boldbanen', 'The ball court', -97, -77, 180),
  place('legepladsen', 'Legepladsen', 'The playground', 94, -76, 180),
  place('blokkene', 'Blokkene mod nord', 'The northern blocks', 0, -88, 180),
  place('hoejhuset', 'Højhuset', 'The high house', 79, -74, 0),
  place('raekkehusene', 'Rækkehusene', 'The row houses', 88, 82, 0),
  place('vaskekaelderen', 'Vaskekælderen', 'The laundry', -101, -105, 0, CELLAR + 1),
  place('affaldsgaarden', 'Affaldsgården', 'The waste yard', -46, -99, 180),
  place('blaesehjoernet', 'Blæsehjørnet', 'The windy corner', 43, -98, 180),
  place('kiosken', 'Kiosken', 'The kiosk', 21, -17, 270),
  place('skuret', 'Skuret', 'The shed', -23, -37, 180),
  place('bakken', 'Bakken', 'The hill', -34, 25, 180, FLOOR + 6),
  place('springvandet', 'Springvandet', 'The fountain', 34, 8, 0),
  place('p-pladsen', 'P-pladsen', 'The car park', -78, 86, 0),
  place('nyttehaverne', 'Nyttehaverne', 'The allotments', 89, 68, 270),
]

const over = ({ west, north, east, south }: Lot) => ({
  min: { x: west, y: WHOLE.min.y, z: north },
  max: { x: east, y: WHOLE.max.y, z: south },
})

/** Whose the ground is: the road is the town's, the kiosk its owner's, the gardens a club's, all the rest the residents'. */
export const GROUNDS = [
  { owner: 'municipality', title: { da: 'Vejen og fortovet', en: 'The road and its pavement' }, box: over(LOTS.road) },
  { owner: 'private', title: { da: 'Kiosken', en: 'The kiosk' }, box: over(LOTS.kiosk) },
  { owner: 'association', title: { da: 'Nyttehaverne', en: 'The allotments' }, box: over(LOTS.allotments) },
  { owner: 'section', title: { da: 'Afdelingen Lykkeparken', en: 'The section Lykkeparken' }, box: WHOLE },
] as const
