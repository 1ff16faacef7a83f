/** A sentence for those who lost as it is written. */
export const EMPTY_SENTENCE = { text: '' }

/** Under which name the sentence about that proposal is kept while it is written. */
export const minorityOf = (proposal: string): string => `minority.${proposal}`
