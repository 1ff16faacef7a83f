/** A measure, a price or a count follows: `2 x 4 m`, `3 stk`. */
const MEASURED =
  '(?!\\d|[.,]\\d|\\s?(?:[x×*%]|m2?|cm|km|mm|meter|metres?|kr|kroner|stk|gange|blokke|blocks|min|minutter|timer)(?!\\p{L}))'
const HOUSE = `,?\\s+(?:nr\\.?\\s?)?\\d{1,3}${MEASURED}`
const START = '(?:^|[^\\p{L}\\d])'

/** Ways and grounds that are no street's name. */
const NO_STREET = `(?!(?:gå|side|hoved|blind|lege|cykel|gang|køre|gen|om|motor|adgangs|grus|skole|brand|mellem|ud|ind|til|fra)(?:gade|vej)\\s)`
const NO_GROUND =
  '(?!Lege|Parkerings|P-|Bygge|Bold|Fodbold|Bål|Grill|Vaske|Cykel|Møde|Lykke|Køkken|Nytte|Vinter|For|Bag|Skole|Bolig)'

const HOMES = [
  // Nørregade 12
  new RegExp(
    `${START}${NO_STREET}\\p{L}{2,}(?:gade|vej|stræde|straede|allé|alle|boulevard|vænge|vænget)${HOUSE}`,
    'iu',
  ),
  // Enghaven 4: nearly every such word is a place in a garden too, and only with a capital letter a name
  new RegExp(
    `${START}${NO_GROUND}\\p{Lu}\\p{L}+(?:plads|torv|park|parken|haven|bakken|krogen|gården|vangen|toften|engen|lunden)${HOUSE}`,
    'u',
  ),
  // H.C. Andersens Vej 5
  new RegExp(
    `\\p{Lu}[\\p{L}.]*\\s(?:Lande)?(?:Vej|Gade|Allé|Alle|Plads|Stræde|Boulevard|Torv|Vænge|Landevej)${HOUSE}`,
    'u',
  ),
  // 12 Oak Street
  /\d{1,4}\s(?:\p{Lu}\p{L}+\s){1,3}(?:Street|Road|Avenue|Lane|Drive|Square)(?!\p{L})/u,
  new RegExp(`\\p{Lu}\\p{L}+\\s(?:Street|Road|Avenue|Lane)${HOUSE}`, 'u'),
  // 12, 2. tv
  /\d\s?\p{L}?\s?,?\s+(?:\d{1,2}|st|kl)\.?\s?(?:sal)?,?\s?(?:tv|th|mf)(?![\p{L}\d])/iu,
]

/** A street and the number of a house, or a door on its stairs. */
export const isHome = (text: string): boolean => HOMES.some((pattern) => pattern.test(text))
