import type { Author, Cause } from '@jagten/worlds/blocks'

/** One thing somebody ordered of the world: its strokes all bear its id. */
export type Work = {
  /** Of the command it came from. */
  readonly id: string | null
  readonly by: Author
  readonly cause: Cause
  /** Numbers of the strokes it takes back; null for what is no undo. */
  readonly undoes: readonly number[] | null
}

const CAUSES: readonly Cause[] = ['hand', 'page', 'thing', 'undo', 'restore', 'import', 'works', 'mended']
const NOBODYS = { cause: 'mended', id: null, undoes: null } as const

/** Whose work an order is, said in its id: a world may tell what came of it to a program that was started anew. */
export function orderId({ by, cause, id, undoes }: Work): string {
  const student = by.kind === 'student' ? (by.student ?? '') : ''
  return [cause, by.kind, student, id ?? '', undoes?.slice(0, MOST_UNDONE).join(',') ?? ''].join('/')
}

/** Beyond so many the id grows too long; an undo of more finds what it took back by what stood there. */
const MOST_UNDONE = 40

/** The other way round; unknown where the id is not one of ours. */
export function authorOfOrder(
  order: string,
  groupOf: (student: string) => string | null,
): { readonly by: Author; readonly work: Pick<Work, 'cause' | 'id' | 'undoes'> } {
  const [cause = '', kind, student = '', id = '', undoes = ''] = order.split('/')
  const known = CAUSES.find((one) => one === cause)
  if (!known) return { by: { kind: 'unknown' }, work: NOBODYS }
  const work = {
    cause: known,
    id: id === '' ? null : id,
    undoes: undoes === '' ? null : undoes.split(',').map(Number),
  }
  if (kind === 'student') return { by: { kind, student, group: groupOf(student) }, work }
  return { by: { kind: kind === 'teacher' || kind === 'lykke' ? kind : 'unknown' }, work }
}
