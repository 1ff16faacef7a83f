import { createMesher } from './mesher.ts'
import type { FromMesher, ToMesher } from './mesher.ts'

/** Work is done in pieces of so many milliseconds, between which news is heard. */
const PIECE_MS = 12

const mesher = createMesher((said) => {
  const lent =
    said.kind === 'light' || said.kind === 'relit' ? [said.texels.buffer] : said.kind === 'part' ? buffersOf(said) : []
  postMessage(said, { transfer: lent })
})

const buffersOf = ({ mesh }: FromMesher & { kind: 'part' }): ArrayBuffer[] =>
  [mesh.solid, mesh.clear].flatMap(({ places, paints }) => [places.buffer, paints.buffer])

/** A message to oneself comes after those that wait already, and sooner than any timer. */
const turn = new MessageChannel()
let isWorking = false

turn.port1.onmessage = () => {
  const late = performance.now() + PIECE_MS
  while ((isWorking = mesher.work()) && performance.now() < late);
  if (isWorking) turn.port2.postMessage(null)
}

addEventListener('message', ({ data }: MessageEvent<ToMesher>) => {
  mesher.hear(data)
  if (isWorking) return
  isWorking = true
  turn.port2.postMessage(null)
})
