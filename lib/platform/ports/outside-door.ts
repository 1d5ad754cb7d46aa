/** An account at an identity provider outside the portal: `subject` is what its `issuer` calls it for ever. */
export type OutsideAccount = { readonly issuer: string; readonly subject: string };

export type DoorRequest = {
  readonly method: "GET" | "POST";
  readonly step: "signin" | "callback";
  readonly query: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
  /** Ours, as the front door established it: "https://mire.example". */
  readonly origin: string;
};

/** `maxAge` in seconds; 0 takes the cookie away. */
export type DoorCookie = { readonly name: `__Host-${string}`; readonly value: string; readonly maxAge: number };

/** Where the browser goes next, and the cookies it takes along. */
export type DoorAnswer = { readonly location: string; readonly cookies: readonly DoorCookie[] };

/** A way in through somebody else's sign-in. `recognised` says where whoever proved an account goes; nothing else comes out. */
export interface OutsideDoor {
  readonly name: string;
  readonly open: (asked: DoorRequest, recognised: (account: OutsideAccount) => Promise<string>) => Promise<DoorAnswer>;
}
