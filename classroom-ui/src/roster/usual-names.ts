const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/**
 * First names many children in Denmark have, in small letters: where nothing else tells, a column with these is the one of
 * first names. Nobody is left out because a name is not here.
 */
const FIRST_NAMES = words(`
  abdi abdullah adam adrian agnes ahmad ahmed aisha aksel albert alberte alex alexander alfred ali alma amalie amin amina amir
  anders andrea andreas anna anne anni annika anton ariana arthur asger aske asta astrid august aurora aya ayaan ayse benjamin
  bertram birk bjarke bjørn bo caroline carl carla cecilie celina charlie christian christoffer clara conrad dagmar daniel david
  dicte dina ditte ebba ebbe eddie edith elena elias elif elin eline elisa elise elisabeth ella ellen ellie elliot else elvira
  emil emilia emilie emily emma erik esther eva falke fatima felix fie filip filippa finn flora frederik frederikke freja frida
  frode gabriel georg gro gry gustav hamza hannah hans harald hassan helena helene hjalmar hugo hussein ibrahim ida ingrid iris
  isabel isabella isak ismail jakob jamal jasmin jens jeppe jesper johan johanne johannes jonas jonathan josefine julia julie
  kaj kamilla karen karim karl karla karoline kasper kathrine khadija kian kirstine klara konrad kristian lana lara lars lasse
  laura lauge laurits layan layla lea leah leila lena leo leon liam lili lilje lilly lily linnea linus lisa liv liva live louie
  louis louise luca lucas lucia luka lukas luna lærke mads magne magnus maja malak malik malin malou malte maria mariam marie
  marius markus martha martin mathias mathilde matilda maya melina mia michael mie mikkel mila mille mohamad mohamed mohammad
  mohammed muhammad mustafa my nadia nanna naya nicklas nicolai niels nikolaj nina noah noel nohr noor nora oliver olivia olga
  omar oscar oskar otto owen patrick paula peter philip pil rana rasmus rebecca robert ronja rosa rumi ryan samira samuel sander
  sara sarah saga sebastian selma senja signe sigrid silas silje simon siv smilla sofia sofie sofus solvej sophia stefan storm
  sune svend sylvester tea thea theo theodor thomas thor tilda tilde tobias tristan ulla ulrik valdemar vega vera victor victoria
  viggo vigga viktor viktoria vilje villads villum vincent viola vitus walter wilhelm willads william wilma xander yasin yasmin
  ylva younes yousef yusuf zahra zainab zenia zoe åse ærling øjvind li abigail jack james thomas charlotte grace george henry
`)

/** Surnames that are more than a beginning with "-sen". */
const SURNAMES = words(`
  bach bak bang beck berg birk bjerre bjerregaard bruun brandt buch bæk carlsen clausen dahl dal dalgaard dam damgaard due eskildsen
  fisker friis frost gade gram hald hansen hede holm holst iversen juhl juul kjær kjeldsen koch kofoed krog krogh lange lind
  lund lundgaard lynge madsen mortensen munk møller nguyen norup nygaard overgaard poulsen rask ravn riis rosenkilde schmidt
  skov smith sommer steen svane søgaard thygesen toft vad vestergaard winther worm østergaard
`)

const firstWord = (name: string): string => name.toLowerCase().split(/[\s-]+/u)[0] ?? ''

/** Whether many children in Denmark have that first name; of a double one, its first part. */
export const isUsualFirstName = (name: string): boolean => FIRST_NAMES.has(firstWord(name))

/** Whether it is plainly a surname, and no usual first name. */
export const isSurname = (name: string): boolean =>
  !isUsualFirstName(name) &&
  (SURNAMES.has(firstWord(name)) || /\p{L}{3,}(?:sen|gaard|gård|lund|holm|strup|bjerg)$/iu.test(name))
