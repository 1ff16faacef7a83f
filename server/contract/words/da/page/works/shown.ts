/** About what a proposal puts up, on every page. */
export const worksShown = {
  works: {
    things: 'Det skal sættes op: {{things}}',
    perHome: 'Huslejen stiger {{amount}} om måneden for hver bolig.',
    see: 'Se det på stedet',
    when: 'Før eller efter',
    now: 'Sådan er det nu',
    after: 'Med forslaget',
    done: '{{done}} af {{of}} ting er bygget',
    lykke: 'Lykke bygger nu',
    class: 'Arbejdsdag: klassen bygger',
    stopped: 'Byggeriet er stoppet',
    built: 'Det hele er bygget',
    takingDown: 'Det bliver taget ned igen',
    left_one: '{{count}} ting kunne ikke bygges: der står noget i vejen.',
    left_other: '{{count}} ting kunne ikke bygges: der står noget i vejen.',
    picture: 'Stedet med det, der er foreslået',
  },
} as const
