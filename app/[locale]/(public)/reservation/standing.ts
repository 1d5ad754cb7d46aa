import type { OwnBooking } from "../../../../lib/sessions/queries/public";

/** What the person reads about their booking: its status, and what the clock or a move made of it. */
export type Standing = OwnBooking["status"] | "confirmed" | "moved" | "over";

export function standingOf(booking: Pick<OwnBooking, "status" | "movedTo" | "isOver" | "confirmedAt">): Standing {
  const { status, movedTo, isOver, confirmedAt } = booking;
  if (movedTo) return "moved";
  if (isOver && (status === "booked" || status === "waiting" || status === "offered")) return "over";
  return status === "booked" && confirmedAt ? "confirmed" : status;
}

/** Still to come, so that it can be confirmed, moved or cancelled. */
export const canChange = ({ session }: Pick<OwnBooking, "session">, standing: Standing, now: Date) =>
  session.startsAt > now &&
  (standing === "booked" || standing === "confirmed" || standing === "waiting" || standing === "offered");
