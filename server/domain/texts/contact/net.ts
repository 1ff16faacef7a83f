/** `asta@skole.dk`, and as children write it so that nobody sees it: `asta (at) skole`, `asta snabel-a skole`. */
const MAIL = /[\p{L}\d](?:@|\s?@\s?(?=[\p{L}\d-]+\.\p{L})|\s?(?:[([]at[)\]]|snabel-?a)\s?)[\p{L}\d]/iu
/** A name on some service, as in `@asta_12`; everybody is none. */
const HANDLE = /(?:^|[^\p{L}\d])@(?!(?:alle|all|everyone|everybody|here)(?![\p{L}\d_.]))[\p{L}\d_.]{2,}/iu
/** Ends of addresses that are no Danish words. */
const END =
  '(?:dk|com|net|org|eu|uk|io|gg|tv|app|info|link|club|online|site|dev|xyz)(?![\\p{L}\\d])|[\\p{L}\\d]\\.(?:se|no|de|nu|me|be|ly|co|to)/'
const WEB = new RegExp(
  `https?:|www\\.|\\p{L}[\\p{L}\\d-]*\\.${END}|(?:punktum|prik|dot)\\s(?:dk|com|net|org)(?!\\p{L})`,
  'iu',
)
/** Of a computer: four numbers. */
const MACHINE = /\d{1,3}(?:\.\d{1,3}){3}/u

/** An e-mail address, a page, a name on some service, a computer. */
export const isOnNet = (text: string): boolean => [MAIL, HANDLE, WEB, MACHINE].some((pattern) => pattern.test(text))
