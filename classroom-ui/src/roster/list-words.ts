/** What a column says it holds. `other`: nothing of the child's name, or somebody else's. */
export type Role = 'first' | 'full' | 'family' | 'other'

const OF_OTHERS =
  /^(mor|far|mother|father)s?\b|forælder|forældre|værge|parent|guardian|kontakt|contact|lærer|teacher|pædagog/u
const FIRST = /fornavn|kaldenavn|first ?names?|given ?names?|forenames?|preferred ?name/u
const FAMILY = /efternavn|mellemnavn|familienavn|slægtsnavn|surname|last ?names?|family ?names?|middle ?names?/u
const OF_THE_SCHOOL =
  /bruger|user|login|uni-?login|^(nr|nummer|no|number|id|løbenr|elevnr|elevnummer|#|køn|gender|sex|født|fødsel.*|birth.*|date of birth|dob|cpr.*|alder|age|e-?mail.*|mail|telefon.*|tlf.*|mobil.*|phone|adresse|address|by|postnr|årgang|trin|grade|year|bemærkning.*|noter?|notes?|kommentar.*|comments?|sfo|status|rolle|role|dato|date|klasse.*|skole.*|hold.*|gruppe.*|school.*|class.*|group.*|institution.*|afdeling|drenge|piger|boys|girls)$/u
const FULL =
  /^(elev|barn|student|pupil|child|deltager)?(en|et|s|ens|ets|ernes|'s)? ?(fulde |full |hele )?(navne?|names?|navnet)$|^(full ?names?|display ?names?|elev(er|en|erne)?|børn|students?|pupils?|children)$/u

/** What a heading says its column holds; null when it is no heading. */
export function roleOf(cell: string): Role | null {
  // a word before what it is about is no heading
  if (/:\s*\S/u.test(cell)) return null
  const heading = cell
    .toLowerCase()
    .replaceAll(/\(e\)|\(r\)/gu, '')
    .replaceAll(/[_.:()]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  if (heading === '') return null
  if (OF_OTHERS.test(heading)) return 'other'
  if (FIRST.test(heading)) return FAMILY.test(heading) ? 'full' : 'first'
  if (FAMILY.test(heading)) return 'family'
  if (OF_THE_SCHOOL.test(heading)) return 'other'
  return FULL.test(heading) ? 'full' : null
}

/** A line that counts, as it stands below a list. */
export const isCount = (cell: string): boolean =>
  /^(i ?alt|total|sum|antal|count|number of)(\P{L}|$)/iu.test(cell) ||
  /^(elever|børn|students|pupils)\P{L}*\d+$/iu.test(cell) ||
  /^\d+ (elever|børn|students|pupils)$/iu.test(cell)

/** A line that says what list it is, as it stands above one or at the foot of a page. */
export const isTitle = (cell: string): boolean =>
  /^(klasse|class|hold|årgang|skoleår|side|page|udskrevet|printed|oversigt|dato|date|skole|school)(\P{L}|$)/iu.test(
    cell,
  ) ||
  /(^|\s)\p{L}*(liste|listen|skole|skolen|school|klassen|friskole|privatskole)(\s|:|$)/iu.test(cell) ||
  /^(elever|børn|students|pupils) (i|på|in|of)(\s|$)|\s(elever|students)$/iu.test(cell) ||
  /^\p{L}*(lærer|teacher|pædagog)\p{L}*:/iu.test(cell)

/** A boy or a girl, as a column of its own says it. */
export const isSex = (cell: string): boolean => /^([mkfpdx]|dreng|pige|mand|kvinde|boy|girl|male|female)$/iu.test(cell)
