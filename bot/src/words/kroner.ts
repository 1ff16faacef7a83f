/** Whole kroner out of "15.000 kr.", or null. */
export function amountOf(text: string): number | null {
  const digits = text
    .toLowerCase()
    .replace(/\s*(kr\.?|kroner|,-)\s*$/, '')
    .replaceAll(/[.\s]/g, '')
  return /^\d{1,9}$/.test(digits) && Number(digits) <= 100_000_000 ? Number(digits) : null
}
