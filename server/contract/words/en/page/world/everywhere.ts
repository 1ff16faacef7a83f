import type { SameShape } from '../../../shape.ts'
import type { world as da } from '../../../da/page/world/everywhere.ts'

export const world: SameShape<typeof da> = {
  plan: {
    picture: '{{name}} from above: houses, paths, areas and a wood',
    places: 'Places to talk about',
    map: 'Map of {{name}}',
    hint: 'Press plus and minus to look closer or from farther away, the arrows to move the map and 0 to see all of it. What is on the map also stands in words beside it.',
    nearer: 'Closer',
    farther: 'Farther away',
    whole: 'The whole area',
    day: 'See it by day',
    evening: 'See it in the evening',
    none: 'There is no map of your area. The places are on the list.',
    failed: 'The map could not be fetched. It tries again by itself.',
  },
  scene: {
    wait: 'The area is being put together …',
    hint: 'The arrow keys walk and turn, space jumps or rises, C goes down. W, A, S and D walk too. Page Up and Page Down look up and down. All of this is on the map and in the list as well.',
    ways: 'How you get around',
    orbit: 'Around',
    walk: 'Walk',
    fly: 'Fly',
    hours: 'Time of day',
    day: 'Day',
    evening: 'Evening',
    jump: 'Jump',
    up: 'Up',
    down: 'Down',
    map: 'Map',
    seen: 'The class can see where you walk.',
    threeD: '3D',
    how: 'How you want to see the area',
    picture: '{{name}} in 3D: houses, paths, areas and a wood',
    unable: 'This machine cannot show the area in 3D. The map shows the same.',
    failed: '3D could not be fetched. Try again, or use the map.',
  },
}
