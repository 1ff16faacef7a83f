import type { guards as da } from '../da/guards.ts'
import type { SameShape } from '../shape.ts'

export const guards: SameShape<typeof da> = {
  'build.not-here': 'Another group builds here. Type home to get to your area.',
  'build.no-area': 'There is no building area here. Type home to get to yours.',
  'build.no-key': 'Type your key first. It is on your key card.',
  'build.closed': 'Nobody can build right now.',
  'build.frozen': 'Look up: right now everybody stands still.',
  'sign.hidden': 'Your teacher has hidden what stands on this sign.',
  'chat.muted': 'The chat is quiet right now. Lykke still hears you: /msg Lykke …',
  'chat.frozen-hint': 'Look up: your teacher wants to say something.',
  'chat.private-only-lykke': 'Here you can only whisper to Lykke: /msg Lykke …',
  'chat.too-long': 'That was too long. Try with a few words less.',
  'chat.too-fast': 'A little slower. Try again in a moment.',
  'command.unknown': 'There is no such command here. Type help to see what you can do.',
  'thing.not-here': 'We do not use that thing here. Try something else.',
  'thing.not-thrown': 'You keep your things. Nobody throws anything here.',
  // completed behind /msg Lykke, as game.grammar shows them
  'words.to-lykke': 'help proposal support amend hand yes no blank home cancel stop',
  'login.bad-name': 'That name cannot be used here. Use 3-16 letters (a-z), digits or _.',
  'login.name-taken': 'Somebody of that name is already in. Choose another name.',
  'login.not-lykke': 'That name is Lykke’s. Choose another name.',
  'login.full': 'It is full right now.',
  'login.put-out': 'Your teacher has sent you out. Go and talk to your teacher, then you can come back in.',
  'login.made-room': 'It was full, and you had not typed a key. Come in again and type it at once.',
  'world.closing': 'Minecraft closes for today. Everything is saved.',
}
