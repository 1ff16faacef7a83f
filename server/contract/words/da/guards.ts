import type { SentenceCode } from '@jagten/worlds/channel'

/** What the guards of an embedded world say to a player. */
export const guards = {
  'build.not-here': 'Her bygger en anden gruppe. Skriv hjem for at komme til jeres byggefelt.',
  'build.no-area': 'Her er ikke noget byggefelt. Skriv hjem for at komme til jeres.',
  'build.no-key': 'Skriv din nøgle først. Den står på dit nøglekort.',
  'build.closed': 'Man kan ikke bygge lige nu.',
  'build.frozen': 'Kig op: lige nu står alle stille.',
  'sign.hidden': 'Din lærer har skjult det, der står på skiltet.',
  'chat.muted': 'Der er stille i chatten lige nu. Lykke hører dig stadig: /msg Lykke …',
  'chat.frozen-hint': 'Kig op: din lærer vil sige noget.',
  'chat.private-only-lykke': 'Her kan man kun hviske til Lykke: /msg Lykke …',
  'chat.too-long': 'Det var for langt. Prøv med lidt færre ord.',
  'chat.too-fast': 'Lidt langsommere. Prøv igen om et øjeblik.',
  'command.unknown': 'Den kommando findes ikke her. Skriv hjælp for at se, hvad du kan.',
  'thing.not-here': 'Den ting bruger vi ikke her. Prøv noget andet.',
  'thing.not-thrown': 'Du beholder dine ting. Her smider man ikke noget.',
  // completed behind /msg Lykke, as game.grammar shows them
  'words.to-lykke': 'hjælp forslag støt ændr hånd ja nej blank hjem fortryd stop',
  'login.bad-name': 'Navnet kan ikke bruges her. Brug 3-16 bogstaver (a-z), tal eller _.',
  'login.name-taken': 'En anden med det navn er allerede inde. Vælg et andet navn.',
  'login.not-lykke': 'Det navn er Lykkes. Vælg et andet navn.',
  'login.full': 'Der er fuldt lige nu.',
  'login.put-out': 'Din lærer har sendt dig ud. Gå hen til din lærer, så kan du komme ind igen.',
  'login.made-room': 'Der var fuldt, og du havde ikke skrevet en nøgle. Kom ind igen, og skriv den med det samme.',
  'world.closing': 'Minecraft lukker for i dag. Alt er gemt.',
} as const satisfies Record<SentenceCode, string>
