import type { SameShape } from '../../../shape.ts'
import type { areaFiles as da } from '../../../da/page/area/files.ts'

export const areaFiles: SameShape<typeof da> = {
  areaFile: {
    title: 'Files',
    fetch: 'Download the area as a file (.schem)',
    fetchVersion: 'Download the version as a file (.schem)',
    put: 'Put in a building from a file',
    putHelp: 'Choose a file that ends in .schem or .schematic. You first see what happens.',
    closed: 'You can put in a building when you may build.',
    busy: 'Something is going on in the area. Wait until it is done.',
    looking: 'We are looking at the file …',
    file: 'From the file “{{name}}”',
    cells_one: '{{count}} block of the area becomes another.',
    cells_other: '{{count}} blocks of the area become others.',
    same: 'The building is the same as what stands there. Nothing happens.',
    cost: 'Afterwards the area costs {{total}} in play money: {{rent}} a month for every home.',
    unknown: 'These blocks cannot stand here. A pink block comes instead:',
    leftOut: 'This in the file does not come along:',
    counted: '{{number}} × {{name}}',
    more_one: 'and {{count}} more kind',
    more_other: 'and {{count}} more kinds',
    yes: 'Put it in',
    putting: 'The building is being put in …',
    done_one: 'The building is in: {{count}} block became another. What stood there before can be brought back.',
    done_other: 'The building is in: {{count}} blocks became others. What stood there before can be brought back.',
  },
}
