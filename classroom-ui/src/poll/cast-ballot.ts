import type { Answer, AnswerError, Choice, PollId } from '@jagten/server/contract'
import type { Send } from '../store/class-link.ts'
import type { Receipts } from './receipts.ts'

type Ports = { readonly send: Send; readonly receipts: Receipts; readonly newReceipt: () => string }

const TRIES = 5

/**
 * Casts a secret vote with a receipt that only this page knows; another one is made when it was taken. Kept before the
 * answer, since the vote may be counted although the answer is lost on the way.
 */
export async function castSecretly(ports: Ports, poll: PollId, choice: Choice): Promise<AnswerError | null> {
  for (let attempt = 1; ; attempt += 1) {
    const receipt = ports.newReceipt()
    ports.receipts.keep(poll, receipt)
    const answer: Answer = await ports.send('ballot.cast', { poll, choice, receipt })
    if (answer.ok) return null
    ports.receipts.drop(poll, receipt)
    if (answer.error.code !== 'ballot.receipt-taken' || attempt === TRIES) return answer.error
  }
}
