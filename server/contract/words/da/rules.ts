import type { RuleId } from '../../../domain/democracy/rules/rules.ts'

type RuleWords = { readonly name: string; readonly why: string }

/** The rules of residents' democracy, a sentence each, for a twelve-year-old: what it is, why, and what is otherwise here. */
export const rules = {
  R1: {
    name: 'Et møde om året',
    why: 'Mindst én gang om året mødes alle beboere og bestemmer, hvad pengene skal gå til; i timen mødes I, når planen siger det.',
  },
  R2: {
    name: 'Indkaldt fire uger før',
    why: 'Alle husstande får brev om mødet fire uger før, så de kan nå at holde dagen fri; i timen springer vi ventetiden over.',
  },
  R3: {
    name: 'Forslag to uger før',
    why: 'Forslag afleveres senest to uger før mødet, så andre kan nå at tænke over dem; i timen går det hurtigere.',
  },
  R4: {
    name: 'Papirerne en uge før',
    why: 'Alle får budgettet og alle forslag senest en uge før mødet, så ingen bliver overrasket; i timen ser I dem på skærmen.',
  },
  R5: {
    name: 'Det står i indkaldelsen',
    why: 'Indkaldelsen fortæller, hvad mødet handler om, hvor og hvornår det er, og hvor man afleverer forslag, så alle kan være med.',
  },
  R6: {
    name: 'Ekstra møde',
    why: 'Hvis hver fjerde husstand vil have et møde, skal der holdes et, så bestyrelsen ikke kan lade være.',
  },
  R7: {
    name: 'Ekstra møde i tide',
    why: 'Et ekstra møde skal indkaldes inden to uger, og der skal stå, hvad man stemmer om, så det ikke bliver udsat.',
  },
  R8: {
    name: 'Hvem har stemmeret',
    why: 'Voksne på 18 år og ældre, der bor der, må stemme; i timen spiller I voksne beboere.',
  },
  R9: {
    name: 'To stemmer til hver husstand',
    why: 'Hver bolig har to stemmer, uanset hvor mange der bor der, så en stor familie ikke bestemmer mere end en, der bor alene.',
  },
  R10: {
    name: 'Alle må få ordet',
    why: 'Alle, der må være med til mødet, må sige noget, så mødet hører flere end dem, der taler højest.',
  },
  R11: {
    name: 'Alle må komme med forslag',
    why: 'Både beboere og bestyrelse må stille forslag, så gode idéer kan komme fra alle.',
  },
  R12: {
    name: 'Flertallet bestemmer',
    why: 'Et forslag er vedtaget, når flere af dem, der er til stede, siger ja end nej.',
  },
  R13: {
    name: 'Man skal selv være der',
    why: 'Man kan ikke stemme for en, der ikke er kommet, så alle har hørt det samme, før de stemmer.',
  },
  R14: {
    name: 'De fremmødte bestemmer',
    why: 'Mødet kan bestemme, også når kun få kommer; derfor er det vigtigt at møde op.',
  },
  R15: {
    name: 'Blanke stemmer tæller ikke',
    why: 'En blank eller ugyldig stemme siger hverken ja eller nej, så den tæller ikke med i resultatet.',
  },
  R16: {
    name: 'Stemmelighed',
    why: 'Siger lige mange ja og nej, er der ikke flertal for at lave noget om, og så bliver alt, som det er.',
  },
  R17: {
    name: 'Lodtrækning',
    why: 'Får to lige mange stemmer til den sidste plads, trækkes der lod, så ingen kan bestemme det; alle kan regne efter bagefter.',
  },
  R18: {
    name: 'Hemmelig afstemning',
    why: 'Valg er altid hemmelige, og man kan bede om, at en anden afstemning bliver det, så ingen skal være bange for at stemme, som de vil.',
  },
  R19: {
    name: 'Ændringsforslag',
    why: 'Man må foreslå ændringer på mødet, men et helt nyt forslag må vente til næste møde, så alle kan nå at tænke over det.',
  },
  R20: {
    name: 'Den største ændring først',
    why: 'Man stemmer først om den ændring, der ændrer mest, så de andre kan bygge videre på svaret.',
  },
  R21: {
    name: 'Alle forslag behandles',
    why: 'Mødet skal tale om alle forslag, men kan også vente med at stemme eller bede nogen undersøge mere.',
  },
  R22: {
    name: 'Mødet vælger en dirigent',
    why: 'Mødet vælger selv, hvem der leder det, så den, der bestemmer rækkefølgen, ikke også ejer forslagene.',
  },
  R23: {
    name: 'Stemmetællere',
    why: 'Mødet vælger nogen til at tælle stemmerne, så flere end én har set, at det gik rigtigt til.',
  },
  R24: {
    name: 'Referat',
    why: 'Senest fire uger efter mødet kan alle læse, hvad der blev besluttet; her kan I læse det med det samme.',
  },
  R25: {
    name: 'Et ulige antal i bestyrelsen',
    why: 'Der er et ulige antal pladser, for eksempel tre eller fem, så bestyrelsen ikke så let ender med lige mange for og mod.',
  },
  R26: {
    name: 'Valgt for to år',
    why: 'Man er valgt for to år, man kan stille op lige til valget begynder, og de næste i rækken bliver suppleanter.',
  },
  R27: {
    name: 'For mange krydser',
    why: 'Sætter man flere krydser, end der er pladser, kan ingen vide, hvem man mente, og så er sedlen ugyldig.',
  },
  R28: {
    name: 'Beboergrupper',
    why: 'Mødet kan lade en gruppe beboere bestemme over noget, for eksempel haven; det øver I ikke her.',
  },
  R29: {
    name: 'Først ja, så arbejde',
    why: 'Bestyrelsen skal spørge mødet, før store arbejder går i gang, for det er beboerne, der betaler.',
  },
  R30: {
    name: 'Fællesskab må koste',
    why: 'Mødet må bruge penge på noget, der bringer folk sammen, hvis det siger ja til huslejen på samme tid.',
  },
  R31: {
    name: 'Over 15 procent',
    why: 'Stiger huslejen mere end 15 procent, kan hver fjerde stemmeberettigede på mødet kræve, at alle husstande stemmer, også dem, der ikke kom.',
  },
  R32: {
    name: 'Når svaret er nej',
    why: 'Siger beboerne nej til en stor istandsættelse, kan boligorganisationen nogle gange beslutte den alligevel for at passe på husene.',
  },
} as const satisfies Record<RuleId, RuleWords>

/** How sure a rule is, who sees to it, and where it stands. */
export const ruleNotes = {
  certainty: {
    L: 'Det står i loven.',
    O: 'Det siger myndighederne eller boligorganisationernes forening.',
    V: 'Sådan er det i de vedtægter, vi har læst. Det kan være anderledes andre steder.',
    B: 'Det er almindelig skik. Vi har ikke set det skrevet for et boligområde.',
    I: 'Det er vores egen tolkning.',
  },
  keeper: {
    program: 'Programmet holder øje med det.',
    people: 'Det holder I selv øje med.',
    'not-played': 'Det spiller vi ikke. Det er godt at vide.',
  },
  source: 'Kilde: {{source}}',
  'common-practice': 'foreningers skik og brug',
} as const
