/** Hard words, for twelve-year-olds (facts.md, section 5). */
export const glossary = {
  glossaryTitle: 'Ord, der er svære',
  glossary: {
    meeting: {
      word: 'Afdelingsmøde',
      means:
        'Mødet, hvor de voksne beboere i en afdeling stemmer om de vigtige ting. I timen spiller I voksne beboere.',
    },
    section: { word: 'Afdeling', means: 'Et boligområde med sin egen kasse. Lykkeparken er en afdeling.' },
    home: {
      word: 'Almen bolig',
      means: 'En lejebolig, hvor huslejen kun dækker det, boligen koster. Alle kan skrive sig op til en.',
    },
    rent: { word: 'Husleje', means: 'Det, man betaler hver måned for at bo der.' },
    council: {
      word: 'Afdelingsbestyrelse',
      means: 'Beboere, som mødet har valgt. De sørger for, at det, mødet har besluttet, bliver til noget.',
    },
    chair: {
      word: 'Dirigent',
      means: 'Den, der styrer mødet. Dirigenten giver ordet og passer på, at reglerne holdes.',
    },
    tellers: { word: 'Stemmeudvalg', means: 'De to eller flere, der tæller stemmerne.' },
    minutes: { word: 'Referat', means: 'Den korte tekst om, hvad mødet besluttede.' },
    agenda: { word: 'Dagsorden', means: 'Listen over det, mødet skal tale om, i rækkefølge.' },
    proposal: { word: 'Forslag', means: 'En idé, der er skrevet, så man kan stemme ja eller nej til den.' },
    amendment: { word: 'Ændringsforslag', means: 'Et forslag om at lave lidt om på et andet forslag.' },
    reason: { word: 'Begrundelse', means: 'Hvorfor forslaget er en god idé.' },
    household: { word: 'Husstand', means: 'Alle, der bor sammen i samme bolig. Hver husstand har to stemmer.' },
    floor: {
      word: 'Talerliste',
      means: 'Den rækkefølge, man får ordet i. Man kommer på listen, når man rækker hånden op.',
    },
    secret: { word: 'Hemmelig afstemning', means: 'Man stemmer, så ingen kan se, hvad man stemmer.' },
    open: { word: 'Åben afstemning', means: 'Man stemmer, så andre gerne må se det. Som når man rækker hånden op.' },
    blank: {
      word: 'Blank',
      means: 'Man stemmer, men siger hverken ja eller nej. En blank stemme tæller ikke med i resultatet.',
    },
    receipt: { word: 'Kvittering', means: 'Tre ord, der viser dig bagefter, at din seddel blev talt med.' },
    majority: { word: 'Flertal', means: 'Flere siger ja end nej.' },
    tie: { word: 'Stemmelighed', means: 'Lige mange siger ja og nej. Så er forslaget ikke vedtaget.' },
    adopted: { word: 'Vedtaget', means: 'Mødet sagde ja.' },
    minority: { word: 'Mindretal', means: 'De, der stemte på det, der tabte. Dem skal man stadig lytte til.' },
    proxy: { word: 'Fuldmagt', means: 'At stemme for en, der ikke kom. Det må man ikke på et afdelingsmøde.' },
  },
} as const
