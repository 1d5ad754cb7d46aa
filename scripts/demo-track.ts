// Somebody accompanied in the demonstration, as each part that adds to them sees it.
import type { Member } from "../lib/platform/actor";

/** Somebody accompanied: who they are when they act for themselves, who their coach is, and since when. */
export type DemoTrack = {
  readonly firstName: string;
  readonly person: string;
  readonly track: string;
  readonly coach: Member<"coach">;
  readonly seeker: Member<"seeker">;
  readonly openedAt: Date;
};

export type Filler = (tracks: readonly DemoTrack[], now: Date) => Promise<void>;
