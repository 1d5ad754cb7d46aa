/** The other side will never take this message: trying again is useless, a person must know. The code holds no address. */
export class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
