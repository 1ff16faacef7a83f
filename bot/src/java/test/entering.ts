import type { onTestFinished } from 'vitest'
import type { Said, WorldLink } from '../../link.ts'
import { enterJavaWorld } from '../overseer.ts'
import type { ThrownOut } from '../door/thrown-out.ts'
import { startServer } from './server.ts'
import type { Behaviour, Setup, StrangeServer } from './server.ts'

export type Word = readonly [from: string, text: string, said: Said]

/** Lykke's first words in a strange world. */
export const HELLO = 'Hej! Jeg hjælper jer i dag.'

/** Long: an answer that comes ends the wait, on however busy a machine. Who tests silence waits for less. */
const PATIENCE = { nameMs: 500, statusMs: 20_000, spawnMs: 20_000, helloMs: 300, answerMs: 20_000 }

type Finished = typeof onTestFinished

/** Lykke in whatever answers at that port of this machine, and all she was told. She leaves when the test is over. */
export async function enter(port: number, finished: Finished, patience: Partial<typeof PATIENCE> = {}) {
  const words: Word[] = []
  const ends: (ThrownOut | null)[] = []
  let learned = 0
  const link: WorldLink = await enterJavaWorld(
    { host: '127.0.0.1', port, name: 'Lykke', token: null, hello: HELLO, patience: { ...PATIENCE, ...patience } },
    {
      word: (from, text, said) => void words.push([from, text, said]),
      players: () => undefined,
      learned: () => (learned += 1),
    },
    (thrownOut) => ends.push(thrownOut),
  )
  finished(() => link.end())
  return { link, words, ends, learned: () => learned }
}

/** A server that is gone when the test is over. */
export async function serverFor(
  finished: Finished,
  behaviours: readonly Behaviour[],
  setup?: Setup,
): Promise<StrangeServer> {
  const server = await startServer(behaviours, setup)
  finished(() => server.stop())
  return server
}
