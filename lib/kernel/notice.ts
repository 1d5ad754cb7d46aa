/** What the journal says happened: ids and codes, never words. */
export type Happened = {
  readonly id: number;
  readonly type: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/**
 * One effect to reach one person: `template` chooses the words, `subject` is the id they are about. The same `key` never
 * leaves twice. Nothing else is kept: names, dates and addresses are found again at the moment the message leaves.
 */
export type Notice<Template extends string = string> = {
  readonly template: Template;
  readonly key: string;
  readonly subject: string;
};

export type Address = { readonly kind: "phone" | "email"; readonly value: string };

/** Where a message goes: to somebody the Mire knows, in their language and by their way; or to an address that asked for it. */
export type Addressee =
  { readonly person: string } | { readonly address: Address; readonly locale: string; readonly firstName?: string };

/** What a link in a message opens: one thing (ruling 5), or a public page in the language of the person. */
export type Opens =
  | { readonly booking: string; readonly version: number }
  | { readonly meeting: string; readonly version: number }
  | { readonly invitation: string }
  | { readonly contactUndo: string }
  | { readonly signature: string; readonly version: number }
  | { readonly page: `/${string}` };

/** A message ready for words: what it says depends on what is true now. */
export type Saying = {
  readonly to: Addressee;
  readonly opens: Opens;
  readonly moments?: Readonly<Record<string, Date>>;
  readonly values?: Readonly<Record<string, string>>;
};
