import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roles, staffRoles } from "../../lib/kernel/role";
import { emailFrom, firstNameKey, phoneFrom } from "../../lib/people/model";
import { codeRules, decideSending, decideStaffTry, decideTry } from "../../lib/people/rules/limits";
import { decidePassword } from "../../lib/people/rules/password";
import { decideStanding, homes, roleByCode, standings, whereTo } from "../../lib/people/rules/roles";
import { deviceFrom } from "../../lib/platform/device";

const minutes = 60;
const hours = 60 * minutes;
const ages = fc.array(fc.integer({ min: 0, max: 24 * hours - 1 }), { maxLength: 30 });

describe("codes", () => {
  test("the fifth wrong one in two hours locks, the fourth does not; ten in a day lock for the day", () => {
    expect(decideTry([1, 2, 3, 4])).toMatchObject({ ok: true });
    expect(decideTry([1, 2, 3, 4, 5])).toEqual({ ok: false, refusal: "code_locked" });
    expect(decideTry([1, 2, 3, 4, 2 * hours])).toMatchObject({ ok: true });
    expect(decideTry(Array(10).fill(20 * hours))).toEqual({ ok: false, refusal: "code_locked" });
  });

  test("one more attempt never opens what was closed", () => {
    fc.assert(
      fc.property(ages, ages, fc.integer({ min: 0, max: 24 * hours - 1 }), (sent, wrong, more) => {
        if (!decideTry(wrong).ok) expect(decideTry([...wrong, more]).ok).toBe(false);
        if (!decideSending(sent, wrong).ok) expect(decideSending([...sent, more], wrong).ok).toBe(false);
      }),
    );
  });

  test("never more than three allowed in any quarter of an hour, nor ten in a day, whatever the times of asking", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 24 * hours - 1 }), { maxLength: 80 }), (times) => {
        const sent: number[] = [];
        for (const now of times.sort((a, b) => a - b))
          if (
            decideSending(
              sent.map((at) => now - at),
              [],
            ).ok
          )
            sent.push(now);
        expect(sent.length).toBeLessThanOrEqual(codeRules.perDay);
        for (const at of sent)
          expect(sent.filter((other) => other >= at && other < at + 15 * minutes).length).toBeLessThanOrEqual(
            codeRules.perQuarter,
          );
        for (const [index, at] of sent.entries())
          if (index > 0) expect(at - sent[index - 1]!).toBeGreaterThanOrEqual(codeRules.resendSeconds);
      }),
    );
  });
});

describe("staff", () => {
  test("five tries, then waits that grow from one to fifteen minutes", () => {
    const wait = (failures: number) => {
      for (let minute = 0; minute <= 20; minute++)
        if (decideStaffTry(Array.from({ length: failures }, () => minute * minutes)).ok) return minute;
      return null;
    };
    expect([4, 5, 6, 7, 12, 18, 19, 30].map(wait)).toEqual([0, 1, 2, 3, 8, 14, 15, 15]);
  });
});

describe("roles", () => {
  test("a code never opens a role that needs a second factor", () => {
    const held = fc.array(fc.record({ role: fc.constantFrom(...roles), status: fc.constantFrom(...standings) }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(held, (memberships) => {
        const role = roleByCode(memberships);
        const liveStaff = memberships.some(
          ({ role: each, status }) => status !== "left" && (staffRoles as readonly string[]).includes(each),
        );
        if (liveStaff) expect(role).toBeNull();
        if (role === "employer") expect(memberships).toContainEqual({ role, status: "active" });
        if (role === "seeker" && memberships.length > 0)
          expect(
            memberships.every(({ status }) => status === "left") ||
              memberships.some((each) => each.role === "seeker" && each.status === "active"),
          ).toBe(true);
      }),
    );
  });

  test("somebody suspended does not enter as somebody new", () => {
    expect(roleByCode([{ role: "seeker", status: "suspended" }])).toBeNull();
    expect(roleByCode([])).toBe("seeker");
  });

  test("the table of standings: status x status x who", () => {
    const table = standings.flatMap((from) =>
      standings.map((to) => {
        const decided = (self: boolean, lastCoordinator: boolean) => {
          const answer = decideStanding({ self, lastCoordinator, from, to });
          return answer.ok ? answer.value : answer.refusal;
        };
        return [from, to, decided(false, false), decided(true, false), decided(false, true)].join(" ");
      }),
    );
    expect(table).toEqual([
      "active active already already already",
      "active suspended change not_yourself last_coordinator",
      "active left change not_yourself last_coordinator",
      "suspended active change not_yourself last_coordinator",
      "suspended suspended already already already",
      "suspended left change not_yourself last_coordinator",
      "left active has_left has_left has_left",
      "left suspended has_left has_left has_left",
      "left left already already already",
    ]);
  });

  test("after signing in one goes to a page of ours and of one's own role, never elsewhere", () => {
    expect(whereTo("seeker", "/mon-parcours/reglages")).toBe("/mon-parcours/reglages");
    expect(whereTo("coordinator", "/coach/seances")).toBe("/coach/seances");
    const hostile = [
      "https://mal.example",
      "//mal.example",
      "/\\mal.example",
      "/mon-parcours/../coach",
      "/mon-parcours//mal.example",
      "/coach",
      "/mon-parcours?x=1",
      "/mon-parcours#x",
      "/mon-parcours/%2f%2fmal",
      "javascript:alert(1)",
      "/mon-parcoursx",
      " /mon-parcours",
      "/mon-parcours\n",
      "",
    ];
    for (const suite of hostile) expect(whereTo("seeker", suite)).toBe("/mon-parcours");
    fc.assert(
      fc.property(fc.constantFrom(...roles), fc.string(), (role, suite) => {
        const to = whereTo(role, suite);
        expect(to === homes[role] || /^\/[\w/-]+$/.test(to)).toBe(true);
      }),
    );
  });
});

describe("passwords", () => {
  const personal = {
    names: ["Nadia", "Van den Berg"],
    email: "nadia.vdb@essai.example",
    places: ["Mire Vallonbois", "Rivecourt"],
  };
  const said = (password: string) => {
    const answer = decidePassword(password, personal);
    return answer.ok ? "fine" : answer.refusal;
  };

  test.each([
    ["onze signes", "password_too_short"],
    ["motdepasse123", "password_common"],
    ["M0tD3P@sse2026!", "password_common"],
    ["azertyuiop12", "password_common"],
    ["123456789012", "password_common"],
    ["aaaaaaaaaaaa", "password_common"],
    ["abcabcabcabcabc", "password_common"],
    ["Bonjour-Soleil-1", "password_common"],
    ["vive nadia toujours", "password_personal"],
    ["j'habite a rivecourt", "password_personal"],
    ["la m1re est belle", "password_personal"],
    ["V4ll0nb0is for ever", "password_personal"],
    ["x".repeat(129), "password_too_long"],
    ["sept canards verts", "fine"],
    ["tram 44 vers la forêt", "fine"],
    ["ключ від старого дому", "fine"],
    ["كتاب على الطاولة القديمة", "fine"],
    ["correct horse battery", "fine"],
  ])("%s: %s", (password, verdict) => {
    expect(said(password)).toBe(verdict);
  });

  test("twelve to a hundred and twenty-eight signs, as people count them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 140 }), (password) => {
        const length = Array.from(password.normalize("NFC")).length;
        const answer = said(password);
        expect(answer === "password_too_short").toBe(length < 12);
        expect(answer === "password_too_long").toBe(length > 128);
      }),
    );
  });
});

describe("contact points and names", () => {
  test("one number, however it is typed; one name, however it is accented", () => {
    for (const typed of ["0470 12 34 56", "0470/12.34.56", "+32 470 12 34 56", "0032470123456"])
      expect(phoneFrom(typed)?.value).toBe("+32470123456");
    for (const typed of ["Jean-Noël", "jean noel", "JEANNOËL"]) expect(firstNameKey(typed)).toBe("jeannoel");
  });

  test("no address that looks like another one", () => {
    for (const typed of ["a@b", "a@@b.be", '"x"@b.be', "a@bücher.be", "ａ@b.be", "a@b.be\r\nBcc: c@d.be", "a b@c.be"])
      expect(emailFrom(typed)).toBeNull();
    expect(emailFrom(" Nadia@Essai.Example ")?.value).toBe("nadia@essai.example");
  });

  test("a device in two words", () => {
    expect(deviceFrom("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36")).toBe(
      "Chrome, Android",
    );
    expect(deviceFrom("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1")).toBe("Safari, iPhone");
    expect(deviceFrom("curl/8")).toBe("");
  });
});
