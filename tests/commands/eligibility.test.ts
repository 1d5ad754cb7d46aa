import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OPTIONS, POST } from "../../app/api/eligibility/route";
import { GET } from "../../app/api/openapi.json/route";
import { ruleSets } from "../../lib/eligibility/queries";
import { system, visitor, type Mission } from "../../lib/platform/actor";
import { asActor, disconnect } from "../../lib/platform/db";
import { asOwner } from "../database";
import { newWorld } from "../world";

let mission: Mission;
beforeAll(async () => {
  ({ mission } = await newWorld());
});
afterAll(disconnect);

type Stored = { code: string; from: string | null; to: string | null; enabled?: boolean };
const store = (owner: Mission, ...sets: Stored[]) =>
  asActor(system(owner, "test"), "write", async ({ sql }) => {
    for (const { code, from, to, enabled = true } of sets)
      await sql`insert into rule_set (code, valid_from, valid_to, enabled) values (${code}, ${from}::date, ${to}::date, ${enabled})`;
  });
const ask = async (owner: Mission | null, situation: object, headers: Record<string, string> = {}) => {
  const through: Record<string, string> = owner ? { "x-mire-mission": owner } : {};
  const given = {
    method: "POST",
    body: JSON.stringify(situation),
    headers: { "content-type": "application/json", ...through, ...headers },
  };
  const response = await POST(new Request("http://mire.example/api/eligibility", given));
  return {
    response,
    body: (await response.json()) as { verdict: string; ruleSet: string; criteria: { code: string; validFrom: string }[] },
  };
};
const on = "2026-11-26";

describe("the rule sets of a Mire", () => {
  it("are the shipped ones until it has its own", async () => {
    const found = await ruleSets.ask(visitor(mission), {});
    expect(found?.map(({ code }) => code)).toEqual(["mire-2004", "mire-2024"]);
  });

  it("are its own afterwards, with its dates, and nobody else's", async () => {
    const { mission: own } = await newWorld();
    await store(
      own,
      { code: "mire-2024", from: "2024-07-01", to: null },
      { code: "mire-2004", from: null, to: "2024-06-30" },
      { code: "mire-2026-draft", from: null, to: null, enabled: false },
    );
    const before = await ask(own, { on: "2024-06-30", highestDiploma: "none", registeredAtForem: true, birthDate: "1990-01-01" });
    const after = await ask(own, { on: "2024-07-01", highestDiploma: "none", registeredAtForem: true, birthDate: "1990-01-01" });
    expect([before.body.ruleSet, after.body.ruleSet]).toEqual(["mire-2004", "mire-2024"]);
    expect(new Set(after.body.criteria.map(({ validFrom }) => validFrom))).toEqual(new Set(["2024-07-01"]));
    expect((await ask(mission, { on: "2024-06-30" })).body.ruleSet).toBe("mire-2024");
  });

  it("that leave a gap are a bug, never a silent verdict", async () => {
    const { mission: broken } = await newWorld();
    await store(broken, { code: "mire-2024", from: "2024-07-01", to: null });
    await expect(ask(broken, { on })).rejects.toThrow("gap");
  });
});

describe("POST /api/eligibility, the exported handler", () => {
  it("answers a request that came through the front door", async () => {
    const { response, body } = await ask(mission, {
      on,
      highestDiploma: "none",
      registeredAtForem: true,
      birthDate: "1990-01-01",
    });
    expect([response.status, body.verdict, body.ruleSet]).toEqual([200, "likely_eligible", "mire-2024"]);
  });

  it("reads no cookie: a session changes nothing, and a false one too", async () => {
    const plain = await ask(mission, { on });
    const signed = await ask(mission, { on }, { cookie: "__Host-mire=anything; __Host-reponses=anything" });
    expect(signed.body).toEqual(plain.body);
    expect(signed.response.headers.get("set-cookie")).toBeNull();
  });

  it("stores nothing", async () => {
    const counted = () =>
      asOwner(
        async (client) =>
          (
            await client.query<{ n: string }>(
              `select (select count(*) from person) + (select count(*) from shared_answers) + (select count(*) from event) as n`,
            )
          ).rows[0]?.n,
      );
    const before = await counted();
    await ask(mission, { on, aviq: true });
    expect(await counted()).toBe(before);
  });

  it("refuses what did not come through the front door", async () => {
    await expect(ask(null, { on })).rejects.toThrow("front door");
  });

  it("answers OPTIONS for any site", () => {
    const response = OPTIONS();
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-allow-methods")).toContain("POST");
    expect(response.headers.get("access-control-allow-headers")).toContain("content-type");
  });

  it("is described at /api/openapi.json", async () => {
    const described = (await GET().json()) as { openapi: string; paths: Record<string, object> };
    expect(described.openapi).toMatch(/^3\.1/);
    expect(Object.keys(described.paths)).toEqual(["/api/eligibility"]);
  });
});
