import { cookies, headers } from "next/headers";
import { enterFromOutside, linkOutside } from "../../../../lib/people/commands/outside";
import { whereTo } from "../../../../lib/people/rules/roles";
import { oidcDoor } from "../../../../lib/platform/adapters/real/next-auth-oidc";
import { entering, startSession } from "../../../../lib/platform/browser";
import { currentActor, request } from "../../../../lib/platform/current-actor";
import { assertSameOrigin } from "../../../../lib/platform/origin";
import { cookieRules } from "../../../../lib/platform/sealed-cookie";
import type { DoorAnswer, DoorCookie, DoorRequest, OutsideAccount } from "../../../../lib/platform/ports/outside-door";
import { keepPassed } from "../../../[locale]/connexion/equipe/passed";
import { onward } from "./onward";

type Context = { params: Promise<{ nextauth: readonly string[] }> };

const nowhere = () => new Response("not found", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });

/** Begins at the outside provider. A page of ours comes first: our forms post to ourselves only, redirects included. */
export async function POST(_request: Request, { params }: Context) {
  const door = await doorFor(params, "signin");
  if (!door) return nowhere();
  assertSameOrigin(await headers());
  const { location, cookies: given } = await door.open(await asked("POST", "signin", {}), nobody);
  await setAll(given);
  const page = onward(location, door.name);
  return new Response(page, { headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" } });
}

/** Comes back from the outside provider, which proved an account: ours or not, we decide. */
export async function GET(given: Request, { params }: Context) {
  const door = await doorFor(params, "callback");
  if (!door) return nowhere();
  const query = Object.fromEntries(new URL(given.url).searchParams);
  return seeOther(await door.open(await asked("GET", "callback", query), recognised));
}

const doorFor = async (params: Context["params"], step: string) =>
  (await params).nextauth.join("/") === `${step}/oidc` ? oidcDoor() : null;

async function asked(
  method: DoorRequest["method"],
  step: DoorRequest["step"],
  query: Readonly<Record<string, string>>,
): Promise<DoorRequest> {
  const jar = await cookies();
  const { origin } = await request();
  return { method, step, query, origin, cookies: Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value])) };
}

/** Signed in already: the account is linked. Otherwise it enters, if it was linked. */
async function recognised(account: OutsideAccount): Promise<string> {
  const actor = await currentActor();
  const device = { device: await entering.device(), kiosk: await entering.kiosk() };
  if (actor.kind === "member") {
    const linked = await linkOutside.execute(actor, { ...account, ...device });
    return `/fr${whereTo(actor.role, undefined)}/compte?externe=${linkedAs(linked)}`;
  }
  const entered = await enterFromOutside.execute(actor, { ...account, ...device });
  if (entered.status !== "done") return "/fr/connexion/equipe?externe=inconnu";
  if (entered.value.passed) {
    await keepPassed({ value: entered.value.passed });
    return "/fr/connexion/equipe/code";
  }
  await startSession({ value: entered.value });
  return `/fr${whereTo(entered.value.role, undefined)}`;
}

const linkedAs = (linked: Awaited<ReturnType<typeof linkOutside.execute>>) => {
  if (linked.status === "done") return "relie";
  return linked.status === "refused" && linked.refusal === "proof_needed" ? "preuve" : "pris";
};

const nobody = () => Promise.resolve("/fr/connexion/equipe");

async function seeOther({ location, cookies: given }: DoorAnswer) {
  await setAll(given);
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}

async function setAll(given: readonly DoorCookie[]) {
  const jar = await cookies();
  for (const { name, value, maxAge } of given) jar.set(name, value, { ...cookieRules, maxAge });
}
