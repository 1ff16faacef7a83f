export const style = {
  style: {
    title: 'Sådan ser det ud',
    light: 'Dag',
    dark: 'Aften',
    colours: 'Farver og kontrast',
    type: 'Skrift',
    signs: 'Tegn',
    map: 'Kort',
    buttons: 'Knapper',
    fields: 'Felter',
    sheets: 'Ark',
    house: 'Huset',
  },
} as const
