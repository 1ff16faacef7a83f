import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RECEIPT_BYTES, isReceipt, receiptFrom } from './receipts.ts'

const bytes = fc.uint8Array({ minLength: RECEIPT_BYTES, maxLength: RECEIPT_BYTES })

test('every receipt is three words of the list, and its bytes decide which', () => {
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      expect(isReceipt(receiptFrom(one))).toBe(true)
      const isSame = one.every((byte, at) => (byte & 127) === (other[at]! & 127))
      expect(receiptFrom(one) === receiptFrom(other)).toBe(isSame)
    }),
  )
  expect(receiptFrom(Uint8Array.of(0, 127, 128))).toBe('abe vind abe')
})

test.each(['abe', 'abe vind', 'abe vind abe abe', 'abe vind xyz', 'xyz abe vind', 'abe  vind', '', 'abe-vind-abe'])(
  '"%s" is no receipt: free text could be hidden in it',
  (text) => expect(isReceipt(text)).toBe(false),
)
