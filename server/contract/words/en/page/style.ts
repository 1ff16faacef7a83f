import type { SameShape } from '../../shape.ts'
import type { style as da } from '../../da/page/style.ts'

export const style: SameShape<typeof da> = {
  style: {
    title: 'What it looks like',
    light: 'Day',
    dark: 'Evening',
    colours: 'Colours and contrast',
    type: 'Type',
    signs: 'Signs',
    map: 'Map',
    buttons: 'Buttons',
    fields: 'Fields',
    sheets: 'Sheets',
    house: 'The house',
  },
}
