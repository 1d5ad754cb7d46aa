import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { id } from "../kernel/id";
import { visitor, type Actor } from "./actor";
import { nextAuthIdentity } from "./adapters/real/next-auth";
import { memberHolding, sessionCookie } from "./session";

/** What the front door established about this request; nothing here comes from the person's own headers. */
export const request = cache(async () => {
  const given = await headers();
  const missionId = given.get("x-mire-mission");
  if (!missionId) throw new Error("a request that did not come through the front door");
  return {
    missionId: id<"Mission">(missionId),
    requestId: given.get("x-mire-request") ?? undefined,
    address: given.get("x-mire-address") ?? "",
    origin: given.get("x-mire-origin") ?? "",
    path: given.get("x-mire-path") ?? "/",
    /** With its question mark, or empty. */
    query: given.get("x-mire-query") ?? "",
    saveData: given.get("x-mire-save-data") === "on",
    typed: given.get("x-mire-typed"),
    /** The page answers a form that was just posted: what it shows may not be older than that. */
    isAnswer: given.has("content-type"),
    device: given.get("user-agent") ?? "",
  };
});

/** The mission comes from the host, the person from the session; neither is ever an input. One lookup per request. */
export const currentActor = cache(async (): Promise<Actor> => {
  const { missionId, requestId } = await request();
  const cookie = (await cookies()).get(sessionCookie)?.value;
  const secret = cookie ? await nextAuthIdentity.unwrap(cookie) : null;
  return (secret ? await memberHolding(missionId, secret, requestId) : null) ?? visitor(missionId, requestId);
});
