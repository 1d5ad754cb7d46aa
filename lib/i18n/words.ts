/** The shape that every language must fill: the keys of the French original, any words. A missing key does not compile. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
