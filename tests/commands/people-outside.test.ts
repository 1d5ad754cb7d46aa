import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { enterFromOutside, linkOutside, unlinkOutside } from "../../lib/people/commands/outside";
import { enterWithFactor } from "../../lib/people/commands/sign-in-by-password";
import { changeStanding } from "../../lib/people/commands/standing";
import { doorTo } from "../../lib/platform/adapters/real/next-auth-oidc";
import type { Member } from "../../lib/platform/actor";
import { id } from "../../lib/kernel/id";
import type { DoorCookie, OutsideAccount } from "../../lib/platform/ports/outside-door";
import { startProvider, type Lie } from "../oidc-provider";
import { holding, membershipId, staff, totpNow, type Staff } from "../people-world";
import { newWorld, phone, someone, type World } from "../world";

const origin = "https://mire.example";
const client = { id: "portail", secret: "secret-du-portail" };
let provider: Awaited<ReturnType<typeof startProvider>>;
const door = () => doorTo({ issuer: provider.issuer, clientId: client.id, clientSecret: client.secret, secret: "a".repeat(40) });

beforeAll(async () => {
  provider = await startProvider(client);
});
afterAll(() => provider.close());
beforeEach(() => {
  provider.state.lie = "none";
});

const jarOf = (cookies: readonly DoorCookie[]) =>
  Object.fromEntries(cookies.flatMap(({ name, value, maxAge }) => (maxAge > 0 ? [[name, value]] : [])));

async function begin() {
  const begun = await door().open({ method: "POST", step: "signin", query: {}, cookies: {}, origin }, async () => "/never");
  return { ...begun, jar: jarOf(begun.cookies) };
}

async function comeBack(query: Readonly<Record<string, string>>, cookies: Readonly<Record<string, string>>) {
  const seen: OutsideAccount[] = [];
  const answer = await door().open({ method: "GET", step: "callback", query, cookies, origin }, async (account) => {
    seen.push(account);
    return "/fr/dedans";
  });
  return { ...answer, seen };
}

describe("the outside door", () => {
  test("sends to the provider with state, nonce and PKCE, and cookies of ten minutes", async () => {
    const { location, cookies } = await begin();
    const asked = new URL(location);
    expect(asked.origin).toBe(provider.issuer);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      client_id: client.id,
      code_challenge_method: "S256",
      redirect_uri: `${origin}/api/auth/callback/oidc`,
      scope: "openid",
    });
    for (const name of ["state", "nonce", "code_challenge"]) expect(asked.searchParams.get(name)!.length).toBeGreaterThan(20);
    const secrets = cookies.filter(({ name }) => /^__Host-oidc-(?:state|nonce|pkce)$/.test(name));
    expect(secrets.map(({ maxAge }) => maxAge)).toEqual([600, 600, 600]);
    expect(cookies.every(({ name }) => name.startsWith("__Host-oidc-"))).toBe(true);
  });

  test("recognises an account that the provider proves, and opens no session by itself", async () => {
    const { location, jar } = await begin();
    const back = await comeBack(provider.agree(location), jar);
    expect(back).toMatchObject({ location: "/fr/dedans", seen: [{ issuer: provider.issuer, subject: "personne-1" }] });
    expect(back.cookies.map(({ name }) => name)).not.toContain("__Host-mire");
    const gone = back.cookies.filter(({ maxAge }) => maxAge === 0).map(({ name }) => name);
    expect(gone.toSorted()).toEqual(["__Host-oidc-nonce", "__Host-oidc-pkce", "__Host-oidc-state"]);
  });

  const lies: readonly Lie[] = [
    "other audience",
    "other issuer",
    "other nonce",
    "no nonce",
    "expired",
    "other key",
    "no signature",
    "no subject",
    "empty subject",
    "no token",
    "refuses",
  ];
  test.each(lies)("refuses: %s", async (lie) => {
    provider.state.lie = lie;
    const { location, jar } = await begin();
    expect(await comeBack(provider.agree(location), jar)).toMatchObject({
      location: "/fr/connexion/equipe?externe=refuse",
      seen: [],
    });
  });

  test("refuses an answer without its cookies, with another state, from another browser, or twice", async () => {
    const { location, jar } = await begin();
    const other = await begin();
    const answer = provider.agree(location);
    const without = (name: string) => Object.fromEntries(Object.entries(jar).filter(([key]) => key !== name));
    const tries = [
      [answer, {}],
      [{ ...answer, state: "autre" }, jar],
      [{ code: answer.code }, jar],
      [answer, other.jar],
      [answer, without("__Host-oidc-state")],
      [answer, without("__Host-oidc-pkce")],
      [{ ...answer, code: "invente" }, jar],
      [{ error: "access_denied" }, jar],
    ] as const;
    for (const [query, cookies] of tries) expect((await comeBack(query as Record<string, string>, cookies)).seen).toEqual([]);
    const fresh = await begin();
    const once = provider.agree(fresh.location);
    expect((await comeBack(once, fresh.jar)).seen).toHaveLength(1);
    expect((await comeBack(once, fresh.jar)).seen).toEqual([]);
  });
});

describe("an outside account", () => {
  const account = { issuer: "https://identite.example", subject: "abc" };
  const memberOf = (world: World, { personId, membershipId: membership }: Staff): Member => ({
    kind: "member",
    missionId: world.mission,
    role: "coach",
    firstName: "Claire",
    personId: id(personId),
    membershipId: membershipId(membership),
    sessionId: id(membership),
    proved: "recently",
  });

  test("enters only after its owner linked it; staff still owe the second factor", async () => {
    const world = await newWorld();
    const claire = await staff(world.mission, "coach", "claire.externe@essai.example");
    expect(await enterFromOutside.execute(world.visitor, account)).toEqual({ status: "refused", refusal: "outside_unknown" });
    await linkOutside.execute(memberOf(world, claire), account);
    const entered = await enterFromOutside.execute(world.visitor, account);
    expect(entered).toMatchObject({ status: "done", value: { secret: null, passed: { membership: claire.membershipId } } });
    const passed = entered.status === "done" ? entered.value.passed : null;
    expect((await enterWithFactor.execute(world.visitor, { passed, code: totpNow(claire.secret) })).status).toBe("done");
  });

  test("opens a job seeker's session directly, and nothing once unlinked or suspended", async () => {
    const world = await newWorld();
    const coordinator = await someone(world.mission, "coordinator", "Hélène");
    const [yasmina, bruno] = [
      await someone(world.mission, "seeker", "Yasmina", phone(9001)),
      await someone(world.mission, "employer", "Bruno"),
    ];
    await linkOutside.execute(yasmina, account);
    const entered = await enterFromOutside.execute(world.visitor, account);
    expect(await holding(world.mission, entered.status === "done" ? entered.value.secret : null)).toMatchObject({
      personId: yasmina.personId,
    });
    await unlinkOutside.execute(yasmina, {});
    await linkOutside.execute(bruno, account);
    await changeStanding.execute(coordinator, { membership: bruno.membershipId, to: "suspended" });
    expect(await enterFromOutside.execute(world.visitor, account)).toEqual({ status: "refused", refusal: "outside_unknown" });
  });

  test("stays with who linked it first, in its own Mire", async () => {
    const [here, there] = [await newWorld(), await newWorld()];
    const [yasmina, marc] = [await someone(here.mission, "seeker", "Yasmina"), await someone(here.mission, "seeker", "Marc")];
    await linkOutside.execute(yasmina, account);
    expect(await linkOutside.execute(marc, account)).toEqual({ status: "refused", refusal: "outside_taken" });
    expect(await enterFromOutside.execute(there.visitor, account)).toEqual({ status: "refused", refusal: "outside_unknown" });
  });
});
