/** The same shape with any sentence in it: what the English list must fill completely. */
export type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> }
