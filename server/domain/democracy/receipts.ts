/** Plain Danish words, all different, easy to tell apart aloud; 128 of them, so that a byte's low seven bits choose one. */
const WORDS =
  'abe ager anker ask bad bager bakke bi birk bjerg blad blomst blyant bog bold bord bro busk by bæk bænk bølge båd cykel dal delfin drage due dør eg elg engel fad fisk fjer fjord flag flod fløjte foto frø fugl får gade garn gren græs gås gård hane hare hat have havn hest hjul honning hop horn hus hval høne jord kage kam kano kat klit klokke ko kop korn krage krukke kurv lampe lanterne lys løve maj mark mel mose mus mælk måge måne nål ost park pil plet pude pære rav regn ring rose ræv sand sav sejl seng skib sko skov sky snegl sne sol spand spade sten sti stol storm strand svane sø sæl tag tog tromme træ tårn ugle vand vind'.split(
    ' ',
  )

/** How many random bytes a receipt is made of. */
export const RECEIPT_BYTES = 3

/** Three words that only their voter knows; made from {@link RECEIPT_BYTES} random bytes. */
export function receiptFrom(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, RECEIPT_BYTES), (byte) => WORDS[byte & 127]).join(' ')
}

/** A receipt is three words of the list and nothing else: it is published at closing, where no free text could be hidden. */
export function isReceipt(text: string): boolean {
  const words = text.split(' ')
  return words.length === RECEIPT_BYTES && words.every((word) => WORDS.includes(word))
}
