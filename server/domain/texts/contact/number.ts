const KRONER = '(?:kr|kroner|dkk|,-|€|euro)'

/** What is plainly no number to call, by the words and signs around it; taken out before numbers are looked for. */
const NO_NUMBERS = [
  // kr. 12.345.678 and 12 000 000 kr.; without dots only in whole hundreds, or a number would pass for money
  new RegExp(
    `kr\\.?\\s?\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:\\.\\d{3})+\\s?${KRONER}|kr\\.?\\s?\\d[\\d ]*00(?!\\d)|\\d+(?: \\d{3})*00\\s?${KRONER}`,
    'giu',
  ),
  // 1000-2000 kr.
  new RegExp(`\\d+0\\s?[-–—]\\s?\\d+0\\s?${KRONER}`, 'giu'),
  // where something stands, as Minecraft shows it: -29.312 / 64.00000 / 78.512
  /-?\d+\.\d+\s\/\s-?\d+\.\d+\s\/\s-?\d+\.\d+/gu,
]

const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const MONTH = '(?:0?[1-9]|1[0-2])'
const YEAR = '(?:19|20)\\d\\d'
const HOUR = '(?:[01]?\\d|2[0-4])[.:][0-5]\\d'
const AMOUNT = '(?:\\d{1,3}\\.\\d{3}|\\d\\.\\d{3}\\.\\d{3}|\\d{1,3}(?:\\.\\d{3})+\\.\\d00)'

/** Figures that stand alone, and are something else than a number to call. */
const SOMETHING_ELSE = [
  // 24.12.2025, 24/12 2025, 2025-12-24, 2024-2025
  `${DAY}[./-]\\s?${MONTH}[./-]\\s?${YEAR}|${DAY}/${MONTH}\\s${YEAR}|${YEAR}-${MONTH}-${DAY}|${YEAR}\\s?[-–—/]\\s?${YEAR}`,
  // 12.30-13.15
  `${HOUR}\\s?[-–—]\\s?${HOUR}`,
  // 12.000, 1.200.000, some of them in a row, 12.000.000, 1000-2000
  `${AMOUNT}(?: ${AMOUNT})*|\\d+00\\s?[-–—]\\s?\\d+00`,
  // a place in the world, with its height in the middle: 129 64 178
  '\\d{1,3}[ /][5-9]\\d[ /]\\d{1,3}',
  // millions
  '\\d{4}0000',
].map((pattern) => new RegExp(`^(?:${pattern})$`, 'u'))

/** Digits in groups: what may stand between two groups of one number; a minus right before a figure belongs to that figure. */
const RUN = /\d+(?:(?:\s?[._/·•*()]{1,2}\s?|[-–—−]{1,2}\s?|\s[-–—−]{1,2}\s|,(?=\d\d(?:\D|$))|\s{1,3}(?!-\d))\(?\d+)*/gu
/** Said to be a number to call: fewer digits are enough. */
const CALLED =
  /(?:^|[^\p{L}])(?:(?:tlf|tel|mob)\D{0,12}(?:\d\D{0,3}){4}|(?:telefon|mobil|phone|sms|nummer)\p{L}*\D{0,20}(?:\d[ .-]?){6})/iu
/** +45 and 00 45, and of other countries. */
const ABROAD = /(?:\+|(?:^|\D)00\s?)\(?[1-9](?:[\s().-]{0,2}\d){7,13}/u

/** A telephone number in any grouping, or one that looks like a civil registration number. */
export function isNumber(text: string): boolean {
  const rest = NO_NUMBERS.reduce((left, pattern) => left.replaceAll(pattern, ' # '), text)
  if (CALLED.test(rest) || ABROAD.test(rest)) return true
  return (rest.match(RUN) ?? [])
    .filter((run) => !SOMETHING_ELSE.some((pattern) => pattern.test(run)))
    .some((run) => {
      const groups = run.match(/\d+/gu) ?? []
      return groups.some((_group, from) => beginsWithNumber(groups.slice(from)))
    })
}

/** Whether the first groups together are eight digits to call, or ten that begin with a birthday (DDMMYY-NNNN). */
function beginsWithNumber(groups: readonly string[]): boolean {
  let digits = ''
  for (const group of groups) {
    digits += group
    if (digits.length === 8) return true
    if (digits.length === 10 && group.length >= 4) return isBirthday(digits) || groups[0]?.length === 6
  }
  return false
}

const isBirthday = (digits: string): boolean => /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/.test(digits)
