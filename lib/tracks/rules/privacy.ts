import { ok, refuse } from "../../kernel/result";
import type { ErasureState } from "../model/privacy";

/** What keeps somebody from being forgotten today: an accompaniment that runs, or work for the Mire itself. */
export type Held = { readonly openTrack: "open" | "none"; readonly staff: "staff" | "none" };

export function decideErasable({ openTrack, staff }: Held) {
  if (staff === "staff") return refuse("still_staff");
  return openTrack === "open" ? refuse("track_open") : ok(null);
}

export const decidePropose = (state: ErasureState, held: Held) =>
  state === "asked" ? decideErasable(held) : refuse("erasure_step_over");

type Second = { readonly proposer: string | null; readonly confirmer: string };

/** What cannot be taken back wants two people, whatever roles they hold (security.md 6.2). */
export function decideConfirm(state: ErasureState, held: Held, { proposer, confirmer }: Second) {
  if (state !== "proposed") return refuse("erasure_step_over");
  if (proposer === confirmer) return refuse("needs_other_person");
  return decideErasable(held);
}

export const decideRefuse = (state: ErasureState) =>
  state === "asked" || state === "proposed" ? ok(null) : refuse("erasure_step_over");
