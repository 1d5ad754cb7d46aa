import { describe, expect, test } from "vitest";
import { tooRealForADemonstration, type Env } from "../../lib/platform/env";

const demonstration = { MIRE_MODE: "demonstration" } as Env;

describe("a portal whose doors are open to everybody", () => {
  test.each(["SMTP_URL", "SMS_GATEWAY_URL", "OIDC_ISSUER"] as const)("does not start where %s reaches real people", (name) => {
    expect(tooRealForADemonstration({ ...demonstration, [name]: "https://relais.exemple.be" })).toEqual([
      expect.stringContaining("MIRE_MODE"),
    ]);
    expect(tooRealForADemonstration({ ...demonstration, [name]: "http://127.0.0.1:2525" })).toEqual([]);
    expect(tooRealForADemonstration({ ...demonstration, MIRE_MODE: "production", [name]: "https://relais.exemple.be" })).toEqual(
      [],
    );
  });

  test("starts with nothing set", () => {
    expect(tooRealForADemonstration(demonstration)).toEqual([]);
  });
});
