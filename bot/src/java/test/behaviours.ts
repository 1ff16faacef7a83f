import type { Place, Talk } from './dialect.ts'
import { onTyped } from './server.ts'
import type { Behaviour, StrangeServer } from './server.ts'

/** What a server does, one thing each: a server is a list of them. */

const SPAWN: Place = { x: 8, y: 64, z: 8 }
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** It says where one stands. */
export const stands: Behaviour = (guest, { dialect }) => dialect.stand(guest, SPAWN)
/** It says how one is. */
export const tellsHealth: Behaviour = (guest, { dialect }) => dialect.health(guest)
/** One can be there. */
export const spawns: Behaviour = (guest, server) => {
  stands(guest, server)
  tellsHealth(guest, server)
}
/** There is ground to stand on; of air it is shown and nothing. */
export const ground =
  (block = 'stone'): Behaviour =>
  (guest, { dialect }) =>
    dialect.ground(guest, block)

/** A command and what it does: the words after its name. */
const command =
  (name: string, run: (words: string, guest: Parameters<Behaviour>[0], server: StrangeServer) => void): Behaviour =>
  (guest, server) =>
    onTyped(guest, (line) => {
      if (line.startsWith(`/${name} `)) run(line.slice(name.length + 2), guest, server)
    })

const shownIn = (words: string): object => JSON.parse(words.slice(words.indexOf('{'))) as object

/** Everything an operator may. */
export const tellraw = command('tellraw', (words, guest, { dialect }) => dialect.chat(guest, shownIn(words), 1, NOBODY))
export const titles = command('title', (words, guest, { dialect }) => {
  if (words.includes(' title {')) dialect.show(guest, 'title', shownIn(words))
  if (words.includes(' actionbar {')) dialect.show(guest, 'actionbar', shownIn(words))
})
export const teleports = command('tp', (_words, guest, { dialect }) => dialect.stand(guest, SPAWN))
export const setsBlocks = command('setblock', (words, guest, { dialect }) => {
  const [x = 0, y = 0, z = 0, block = 'air'] = words
    .split(' ')
    .map((word) => (/^-?\d+$/.test(word) ? Number(word) : word))
  dialect.block(guest, { x: Number(x), y: Number(y), z: Number(z) }, String(block))
})
export const operator: readonly Behaviour[] = [tellraw, titles, teleports, setsBlocks]

/** It says which rights one has: 0 none, 4 all. */
export const rights =
  (level: number): Behaviour =>
  (guest, { dialect }) =>
    dialect.rights(guest, level)

/** It complains of every command but these. */
export const complains =
  (sentence: (command: string) => object, but: readonly string[] = []): Behaviour =>
  (guest, { dialect }) =>
    onTyped(guest, (line) => {
      const [name = ''] = line.slice(1).split(' ')
      if (line.startsWith('/') && !but.includes(name)) dialect.chat(guest, sentence(line), 1, NOBODY)
    })

/** It says of every command but these that there is none, and there is ground: everything Lykke tries has an answer. */
export const answers = (...but: readonly string[]): readonly Behaviour[] => [
  ground(),
  complains(() => ({ translate: 'command.unknown.command' }), but),
]

/** How it shows everybody what one of them typed. */
export type Shows = (server: StrangeServer, talk: Talk) => void
export const shows =
  (how: Shows): Behaviour =>
  (guest, server) =>
    onTyped(guest, (line) => {
      if (!line.startsWith('/')) how(server, { name: guest.username, uuid: guest.uuid, said: line })
    })

/** In the game’s own form, as far as the version has a sender’s id with it. */
export const inGameForm: Shows = ({ dialect, guests }, talk) => {
  for (const guest of guests()) dialect.talk(guest, talk, false)
}
/** In the game's own form, without a sender's id. */
export const withoutId: Shows = (server, talk) => inGameForm(server, { ...talk, uuid: null })
/** As a plugin writes it: words of the server's own, without a sender's id. */
export const written =
  (as: (name: string, said: string) => string, position: 0 | 1): Shows =>
  ({ dialect, guests }, { name, said }) => {
    for (const guest of guests()) dialect.chat(guest, { text: as(name, said) }, position, NOBODY)
  }

/** How /msg comes to the one it is for; who says it is told nothing, or their own words back. */
export const whispers = (to: (name: string, said: string) => object, back?: (name: string, said: string) => object) =>
  command('msg', (words, guest, { dialect }) => {
    const said = words.slice(words.indexOf(' ') + 1)
    if (back) dialect.chat(guest, back(guest.username, said), 1, NOBODY)
    dialect.chat(guest, to(guest.username, said), 1, NOBODY)
  })

/** It lets nobody be there who does not load its pictures: three says that one will, nought that they are there. */
export const insistsOnPictures: Behaviour = (guest, server) => {
  server.dialect.pack(guest)
  guest.on(
    'resource_pack_receive' as never,
    (({ result }: { readonly result: number }) => {
      if (result === 0) spawns(guest, server)
      else if (result !== 3)
        server.dialect.throwOut(guest, { translate: 'multiplayer.requiredTexturePrompt.disconnect' })
    }) as never,
  )
}

/** It sends players on to another address. */
export const sendsOn =
  (host: string, port: number): Behaviour =>
  (guest, { dialect }) =>
    dialect.sendOn(guest, host, port)

/** It throws out whoever has come in. */
export const throwsOut =
  (reason: object, afterMs = 0): Behaviour =>
  (guest, { dialect }) => {
    setTimeout(() => dialect.throwOut(guest, reason), afterMs)
  }

/** It ends the connection without a word. */
export const hangsUp: Behaviour = (guest) => void guest.socket.end()

/** It sends a packet that is cut short. */
export const cutsShort: Behaviour = (guest) => void guest.socket.write(Buffer.from([5, 0, 0x38, 1, 2, 3]))
