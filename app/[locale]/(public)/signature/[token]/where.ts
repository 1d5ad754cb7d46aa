import type { Typed } from "../../../../../lib/kernel/outcome";

const tokenIn = ({ signature }: Typed) => (typeof signature === "string" ? signature : "");

/** Back to what the link opens. */
export const toSignature = ({ typed }: { readonly typed: Typed }) => `/signature/${tokenIn(typed)}`;
export const toCode = ({ typed }: { readonly typed: Typed }) => `/signature/${tokenIn(typed)}?code=1#signer`;
