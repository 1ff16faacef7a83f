import { useState } from 'react'
import { RECEIPT_BYTES, receiptFrom } from '@jagten/server/contract'
import type { Choice, StudentsPollView } from '@jagten/server/contract'
import { castSecretly } from './cast-ballot.ts'
import { createReceipts } from './receipts.ts'
import { useStudent } from '../face/student-face.ts'

const newReceipt = (): string => receiptFrom(crypto.getRandomValues(new Uint8Array(RECEIPT_BYTES)))

/** Casts one vote, in an open poll the `nth` of one's own (from 1); `isSending` until the page shows it, or why it was refused. */
export function useCast(poll: StudentsPollView) {
  const { view, send, act, tell } = useStudent()
  const [isSending, setSending] = useState(false)

  async function cast(choice: Choice, nth?: number): Promise<void> {
    setSending(true)
    tell(null)
    if (poll.form === 'open') {
      await act('ballot.cast', { poll: poll.id, choice, ...(nth !== undefined && { nth }) })
    } else {
      const refused = await castSecretly(
        { send, receipts: createReceipts(sessionStorage, view.me.id), newReceipt },
        poll.id,
        choice,
      )
      if (refused) tell({ kind: 'refused', text: refused.message })
    }
    setSending(false)
  }

  return { cast, isSending }
}
