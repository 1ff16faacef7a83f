/** Hard words, for twelve-year-olds (facts.md, section 5). */
export const glossary = {
  glossaryTitle: 'Ord, der er svære',
  glossary: {
    meeting: { word: 'Afdelingsmøde', means: 'Mødet, hvor alle i området kan være med og stemme om de vigtige ting.' },
    agenda: { word: 'Dagsorden', means: 'Listen over det, mødet skal tale om, i rækkefølge.' },
    proposal: { word: 'Forslag', means: 'En idé, der er skrevet, så man kan stemme ja eller nej til den.' },
    amendment: { word: 'Ændringsforslag', means: 'Et forslag om at lave lidt om på et andet forslag.' },
    reason: { word: 'Begrundelse', means: 'Hvorfor forslaget er en god idé.' },
    household: { word: 'Husstand', means: 'Alle, der bor sammen bag samme dør. Hver husstand har to stemmer.' },
    floor: {
      word: 'Talerliste',
      means: 'Den rækkefølge, man får ordet i. Man kommer på listen, når man rækker hånden op.',
    },
    secret: { word: 'Hemmelig afstemning', means: 'Man stemmer, så ingen kan se, hvad man stemmer.' },
    open: { word: 'Åben afstemning', means: 'Man stemmer, så andre gerne må se det. Som når man rækker hånden op.' },
    blank: {
      word: 'Blank',
      means: 'Man stemmer, men hverken for eller imod. En blank stemme tæller ikke med i resultatet.',
    },
    receipt: { word: 'Kvittering', means: 'Tre ord, der viser dig bagefter, at din seddel blev talt med.' },
    majority: { word: 'Flertal', means: 'Flere stemmer for end imod.' },
    tie: { word: 'Stemmelighed', means: 'Lige mange for og imod. Så er forslaget ikke vedtaget.' },
    adopted: { word: 'Vedtaget', means: 'Mødet sagde ja.' },
    minority: { word: 'Mindretal', means: 'De, der stemte på det, der tabte. Dem skal man stadig lytte til.' },
  },
} as const
