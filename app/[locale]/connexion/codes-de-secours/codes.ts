import { homes } from "../../../../lib/people/rules/roles";
import { currentActor } from "../../../../lib/platform/current-actor";
import { sealedCookie } from "../../../../lib/platform/sealed-cookie";

/** The ten recovery codes, as long as they are on the screen: fifteen minutes, in the browser that made them. */
export const recoveryCodes = sealedCookie<{ readonly codes: readonly string[] }>("__Host-secours", 15);

/** Put aside: they are shown no more. */
export async function putAside() {
  await recoveryCodes.clear();
  return null;
}

export async function homeOfWhoIsIn() {
  const actor = await currentActor();
  return actor.kind === "member" ? homes[actor.role] : "/connexion";
}
