import { redirect } from "next/navigation";
import type { Role } from "../../lib/kernel/role";
import { currentActor, request } from "../../lib/platform/current-actor";

/** Sends whoever is not signed in, or is somebody else, to the sign-in page, which brings them back here. A courtesy: each view decides for itself. */
export async function signInFirst(locale: string, ...roles: readonly Role[]) {
  const actor = await currentActor();
  if (actor.kind === "member" && roles.includes(actor.role)) return actor;
  const { path } = await request();
  const wanted = path.replace(/^\/[^/]+/, "");
  return redirect(`/${locale}/connexion?suite=${encodeURIComponent(wanted)}`);
}
