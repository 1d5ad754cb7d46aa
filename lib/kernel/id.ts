declare const brand: unique symbol;

/** A uuid that says what it identifies, so that one kind is never passed for another. */
export type Id<Of extends string> = string & { readonly [brand]: Of };

export const id = <Of extends string>(value: string) => value as Id<Of>;
