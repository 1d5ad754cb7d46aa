import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerEligibility } from "../../app/api/eligibility/answer";
import { MAX_BODY } from "../../app/api/eligibility/body";
import { localeAsked } from "../../app/api/eligibility/language";
import { description } from "../../app/api/openapi.json/description";
import { requestExamples } from "../../app/api/openapi.json/examples";
import { schemas } from "../../app/api/openapi.json/schemas";
import { shipped, situations } from "./eligibility-situations";

type Line = {
  code: string;
  outcome: string;
  reason: string;
  reasonCode: string;
  source: string;
  validFrom: string | null;
  evidence: string[];
};
type Answer = {
  verdict: string;
  ruleSet: string;
  on: string;
  criteria: Line[];
  base: Line[];
  next: { code: string; text: string }[];
  errors: object[];
};

const post = (body: BodyInit | null, headers: Record<string, string> = { "content-type": "application/json" }) =>
  answerEligibility(new Request("http://mire.example/api/eligibility", { method: "POST", body, headers }), async () => shipped);
const ask = async (situation: object, language?: string) => {
  const response = await post(JSON.stringify(situation), {
    "content-type": "application/json; charset=utf-8",
    ...(language ? { "accept-language": language } : {}),
  });
  return { response, body: (await response.json()) as Answer };
};

const on = "2026-11-26";

describe("POST /api/eligibility", () => {
  it("answers in the promised shape", async () => {
    const { response, body } = await ask({ on, birthDate: "1990-01-01", registeredAtForem: false, highestDiploma: "none" });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(Object.keys(body)).toEqual(["verdict", "ruleSet", "on", "criteria", "base", "next"]);
    expect(body).toMatchObject({ verdict: "to_regularise", ruleSet: "mire-2024", on });
    expect(body.criteria[0]).toMatchObject({
      code: "no_cess",
      outcome: "met",
      reason: "Vous n’avez pas le CESS.",
      reasonCode: "diploma_below_cess",
      validFrom: "2024-02-01",
    });
    expect(body.base.map((each) => [each.code, each.outcome])).toEqual([
      ["schooling_over", "met"],
      ["registered_at_forem", "unmet"],
    ]);
    for (const each of [...body.criteria, ...body.base]) {
      for (const property of schemas.Criterion.required) expect(each).toHaveProperty(property);
      expect(each.source).toMatch(/20[0-9]{2}/);
      expect(each.evidence.every((paper) => typeof paper === "string" && paper !== "")).toBe(true);
    }
    for (const step of body.next)
      expect(step).toEqual({ code: expect.stringMatching(/^[a-z0-9_]+$/), text: expect.stringMatching(/\S/) });
  });

  it("is open to any site, and sets no cookie", async () => {
    for (const response of [await post(`{"on":"${on}"}`), await post("{"), await post("{}", {})]) {
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      expect(response.headers.get("access-control-allow-credentials")).toBeNull();
      expect(response.headers.get("set-cookie")).toBeNull();
      expect(response.headers.get("vary")).toBe("Accept-Language");
      expect(response.headers.get("cache-control")).toBe("no-store");
    }
  });

  it.each([
    ["nl-BE,nl;q=0.9,fr;q=0.8", "nl"],
    ["en", "en"],
    ["de-AT", "de"],
    ["ar", "ar"],
    ["uk", "uk"],
    ["tr;q=0.5, xx", "tr"],
    ["fr-facile", "fr"],
    ["es, *;q=0.1", "fr"],
    ["", "fr"],
  ])("speaks the language of Accept-Language %j", async (asked, spoken) => {
    const [french, other] = [await ask({ on }), await ask({ on }, asked)];
    expect(other.response.headers.get("content-language")).toBe(spoken);
    expect(other.body.next.map((step) => step.code)).toEqual(french.body.next.map((step) => step.code));
    const same = JSON.stringify(other.body.next) === JSON.stringify(french.body.next);
    expect(same).toBe(spoken === "fr" && asked !== "fr-facile");
  });

  it("says which fields are wrong (RFC 9457)", async () => {
    const { response, body } = await ask({ on, foo: 1, foremPeriods: [{ from: "2025-02-01", to: "2025-01-31" }] });
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(body).toMatchObject({ type: "about:blank", status: 400, code: "invalid_body" });
    expect(body.errors).toEqual([
      { field: "foremPeriods[0].to", code: "to_before_from" },
      { field: "foo", code: "unknown_property" },
    ]);
  });

  it.each(["", "{", "null x", '{"on":"2026-11-26",}', "\ufeff{", "undefined"])("refuses what is not JSON: %j", async (text) => {
    const response = await post(text);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "invalid_json", errors: [{ field: "", code: "invalid_json" }] });
  });
  it("refuses bytes that are not UTF-8", async () => expect((await post(new Uint8Array([0x22, 0xff, 0x22]))).status).toBe(400));
  it.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp", "multipart/form-data"])(
    "refuses %s",
    async (type) => expect((await post("{}", { "content-type": type })).status).toBe(415),
  );
  it("refuses a body without a type", async () => expect((await post(new Uint8Array([0x7b, 0x7d]), {})).status).toBe(415));

  it("refuses a body over the limit, declared or not, and reads one at the limit", async () => {
    const padded = (length: number) => `{"on":"${on}"}`.padEnd(length, " ");
    expect((await post(padded(MAX_BODY))).status).toBe(200);
    expect((await post(padded(MAX_BODY + 1))).status).toBe(413);
    expect((await post("{}", { "content-type": "application/json", "content-length": String(MAX_BODY + 1) })).status).toBe(413);
  });
  it("accepts 200 periods in each list", async () => {
    const list = Array.from({ length: 200 }, () => ({ from: "2025-01-01", to: "2025-12-31" }));
    const { response } = await ask({
      on,
      foremPeriods: list,
      activityPeriods: list,
      allowancePeriods: list.map((each) => ({ ...each, kind: "unemployment" })),
    });
    expect(response.status).toBe(200);
  });
  it("looks for rule sets only once the body is good", async () => {
    const never = async () => Promise.reject(new Error("asked"));
    const bad = new Request("http://mire.example/api/eligibility", {
      method: "POST",
      body: "{}",
      headers: { "content-type": "application/json" },
    });
    expect((await answerEligibility(bad, never)).status).toBe(400);
  });

  it("tells every situation a reason, in words without holes", async () => {
    await fc.assert(
      fc.asyncProperty(situations, async (given) => {
        const { response, body } = await ask(given);
        expect(response.status).toBe(200);
        const words: string[] = [...body.criteria, ...body.base].flatMap((each) => [each.reason, each.source, ...each.evidence]);
        for (const text of [...words, ...body.next.map((step) => step.text)]) expect(text).toMatch(/^[^{}]*\S[^{}]*$/);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe("languages asked", () => {
  it("never crash, and are always one of ours", () =>
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(localeAsked(header)).toMatch(/^(fr|fr-facile|en|nl|de|ar|uk|tr)$/);
      }),
    ));
  it("weigh: zero refuses", () =>
    expect([localeAsked("nl;q=0, en;q=0.1"), localeAsked("en;q=0.2, de;q=0.9"), localeAsked(null)]).toEqual(["en", "de", "fr"]));
});

describe("the OpenAPI description", () => {
  it("has examples that the door accepts, with the verdict they announce", async () => {
    for (const { value, verdict } of Object.values(requestExamples)) expect((await ask(value)).body.verdict).toBe(verdict);
  });
  it("names every property of the body, and no other", async () => {
    const properties = schemas.Situation.properties;
    expect((await ask({ ...Object.fromEntries(Object.keys(properties).map((name) => [name, null])), on })).response.status).toBe(
      200,
    );
    expect((await ask({ on, other: null })).response.status).toBe(400);
    expect(Object.keys(properties)).toHaveLength(13);
  });
  it("has only references that lead somewhere", () => {
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect(references.length).toBeGreaterThan(5);
    for (const name of references) expect(Object.keys(schemas)).toContain(name);
  });
});
