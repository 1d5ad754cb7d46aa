/**
 * How a browser carries a session: one opaque secret in a value that nobody else can make. Who holds the secret, and whether it
 * still opens anything, is asked of our own `session` table on each request, never of the value.
 */
export interface Identity {
  readonly wrap: (secret: string) => Promise<string>;
  /** The secret inside, under the current or the previous key; null when the value is not ours. */
  readonly unwrap: (value: string) => Promise<string | null>;
}
