/** Who one plays, and what it costs them: on every face and on the cards. */
export const rent = {
  homes: {
    alone: {
      retired: { name: 'Pensionist', text: 'Du har boet her i 40 år. Du kender mange, men du ser dem sjældent.' },
      learner: { name: 'Studerende', text: 'Du er lige flyttet hjemmefra. Det er din første egen bolig.' },
      driver: { name: 'Buschauffør', text: 'Du står op klokken fire. Når du går på arbejde, er her mørkt.' },
      gardener: { name: 'Gartner', text: 'Du passer andres haver hele dagen. Selv har du kun en altan.' },
      newcomer: { name: 'Ny i byen', text: 'Du er flyttet hertil for at arbejde. Du kender ingen endnu.' },
      musician: { name: 'Musiker', text: 'Du øver hjemme og er bange for at larme.' },
    },
    pair: {
      siblings: { name: 'Søskende', text: 'I har boet i Lykkeparken hele livet. I kender alle stierne.' },
      flatmates: { name: 'Bofæller', text: 'I går på samme skole og deler bolig, fordi det er billigst.' },
      grandmother: {
        name: 'Bedstemor og barnebarn',
        text: 'Den ene har boet her i 30 år. Den anden er 20 og flyttede ind i sommer.',
      },
      friends: {
        name: 'To gamle venner',
        text: 'I har kendt hinanden, siden I gik i skole. Nu er I gået på pension.',
      },
      aunt: {
        name: 'Moster og nevø',
        text: 'Den ene arbejder om aftenen. Den anden er flyttet ind for at læse i byen.',
      },
      father: {
        name: 'Far og voksen datter',
        text: 'Den ene laver mad til alle, der vil være med. Den anden spiller bold hver dag.',
      },
      cousins: { name: 'Fætre og kusiner', text: 'I er lige flyttet ind. I kender næsten ingen endnu.' },
      colleagues: { name: 'To kolleger', text: 'I arbejder på sygehuset, tit om natten. I sover, når andre er ude.' },
    },
    several: {
      siblings: { name: 'Voksne søskende', text: 'I deler to værelser. I er mest ude, når I vil være i fred.' },
      generations: {
        name: 'Tre generationer',
        text: 'Den ældste går med rollator. Den yngste er lige fyldt 18.',
      },
      shared: { name: 'Bofæller', text: 'I deler bolig og laver mad på skift. I kommer fra hver sin by.' },
    },
  },
  rent: {
    rises: 'Husleje: {{amount}} mere om måneden for hver bolig',
    added: 'Huslejen er steget {{amount}} om måneden for hver bolig',
  },
} as const
