// Two Mires in one installation, told apart by the host alone: what belongs to one does not exist at the other.
import { expect, test, type Page } from "@playwright/test";
import { invite } from "../../../lib/people/commands/invitations";
import { system } from "../../../lib/platform/actor";
import { asActor } from "../../../lib/platform/db";
import { linkToken } from "../../../lib/platform/link";
import { sessionCookie } from "../../../lib/platform/session";
import { people, title, walk } from "../eligibilite/walk";
import { cookieOn, newMember } from "../members";
import { fillByPhone, heldBy, missionOf, newPhone, newSession, sessionSoon, takenBy, type Mire } from "../stage";
import { origins } from "./ask";

const other = { vallonbois: "hauteforge", hauteforge: "vallonbois" } as const satisfies Record<Mire, Mire>;
const shortName = { vallonbois: "Mire Vallonbois", hauteforge: "Mire Hauteforge" } as const;
const hostOf = (mire: Mire) => new URL(origins[mire]).hostname;

const statusAt = async (page: Page, mire: Mire, path: string) => (await page.goto(`${origins[mire]}${path}`))?.status();

const bookingsOf = async (mire: Mire, session: string) => {
  const [row] = await asActor(
    system(await missionOf(mire), "journey"),
    "read",
    (db) => db.sql<{ count: number }>`select count(*) from booking where session_id = ${session}::uuid`,
  );
  return row?.count;
};

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a session, a link and a paper code of one Mire open nothing at the other", async ({ page }) => {
      for (const here of ["vallonbois", "hauteforge"] as const) {
        const there = other[here];
        const session = await newSession(6, { inDays: 22, mire: here });
        const held = await heldBy(session, "Rosa", { mire: here });
        const paths = [
          `/fr/seances/${session}`,
          `/fr/seances/${session}/inscription`,
          `/fr/seances/${session}/inscrit?par=phone`,
          ...["", "/annuler", "/changer"].flatMap((step) => [
            `/fr/reservation/${held.token}${step}`,
            `/fr/kiosque/reservation/${held.token}${step}`,
          ]),
          `/fr/kiosque/inscrit?seance=${session}`,
        ];
        for (const path of paths) {
          expect([path, await statusAt(page, here, path), await statusAt(page, there, path)]).toEqual([path, 200, 404]);
          await expect(page.locator("main")).not.toContainText(/Rosa|réservée/);
        }
        await page.goto(`${origins[there]}/fr/code`);
        await page.getByLabel("Votre code").fill(held.paperCode);
        await page.getByRole("button", { name: "Voir mon inscription" }).click();
        await expect(page.getByRole("alert")).toContainText("Nous ne trouvons pas ce code");
        await page.goto(`${origins[here]}/fr/code`);
        await page.getByLabel("Votre code").fill(held.paperCode);
        await page.getByRole("button", { name: "Voir mon inscription" }).click();
        await expect(page.getByRole("heading", { name: "Votre place est réservée." })).toBeVisible();
      }
    });

    test("each public list holds its own sessions, under its own name", async ({ page }) => {
      const sessions = {
        vallonbois: await newSession(6, { inDays: 3, from: "08:05", to: "09:00" }),
        hauteforge: await newSession(6, { inDays: 3, from: "08:05", to: "09:00", mire: "hauteforge" }),
      } as const;
      for (const here of ["vallonbois", "hauteforge"] as const) {
        // A list may be one second old (ruling 16).
        await expect(async () => {
          await page.goto(`${origins[here]}/fr/seances`);
          await expect(page.locator(`main a[href$="/${sessions[here]}"]`)).toHaveCount(1, { timeout: 500 });
        }).toPass();
        await expect(page.locator(`main a[href$="/${sessions[other[here]]}"]`)).toHaveCount(0);
        await expect(page).toHaveTitle(new RegExp(shortName[here]));
        for (const path of ["/fr", "/fr/seances", "/fr/contact", "/fr/missions", "/fr/kiosque/inscription"]) {
          await page.goto(origins[here] + path);
          await expect(page.locator("header.head, main").first()).not.toContainText(shortName[other[here]]);
        }
      }
    });

    test("a form of one Mire cannot book at the other, whatever it is made to say", async ({ page }) => {
      const [mine, theirs] = [await newSession(6, { inDays: 23, mire: "hauteforge" }), await newSession(6, { inDays: 23 })];
      await page.goto(`${origins.hauteforge}/fr/seances/${mine}/inscription`);
      await fillByPhone(page, "Passe-muraille", newPhone());
      await page
        .locator('input[name="session"]')
        .evaluate((input, value) => (input as HTMLInputElement).setAttribute("value", value), theirs);
      await page.getByRole("button", { name: "Réserver ma place" }).click();
      await expect(page.getByRole("alert")).toBeVisible();
      await expect(page.getByLabel("Votre prénom")).toHaveValue("Passe-muraille");
      expect([await bookingsOf("hauteforge", mine), await bookingsOf("vallonbois", theirs)]).toEqual([0, 0]);
    });

    test("the answers to the self-check stay with the Mire that asked", async ({ page, context }) => {
      await walk(page, people.rosa);
      await expect(title(page)).toHaveText("Bonne nouvelle. Vous pouvez venir.");
      await page.goto(`${origins.hauteforge}/fr/eligibilite/resultat`);
      await expect(title(page)).toHaveText("Vos réponses ne sont plus là.");
      await page.goto(`${origins.hauteforge}/fr/eligibilite`);
      await expect(page.locator("input:checked")).toHaveCount(0);
      expect(await context.cookies(origins.hauteforge)).toEqual([]);
      await page.goto("/fr/eligibilite/resultat");
      await expect(title(page)).toHaveText("Bonne nouvelle. Vous pouvez venir.");
    });

    test("a coach signed in at one Mire is nobody at the other, even with the same cookie by force", async ({
      page,
      context,
    }) => {
      await page.goto("/fr/connexion");
      await page.getByRole("button", { name: "Entrer comme job coach" }).click();
      await page.waitForURL(/\/fr\/coach$/);
      const { session, bookings } = await sessionSoon("Ondine");
      const desk = [
        "/fr/coach",
        `/fr/coach/seances/${session}`,
        `/fr/coach/seances/${session}/presence`,
        `/fr/coach/arrivees/${bookings[0] ?? ""}`,
      ];
      for (const path of desk) expect(await statusAt(page, "vallonbois", path), path).toBe(200);
      const kept = (await context.cookies()).find(({ name }) => name === sessionCookie);
      for (const forced of [[], [cookieOn(hostOf("hauteforge"), sessionCookie, kept?.value ?? "")]]) {
        await context.addCookies(forced);
        for (const path of desk) {
          await page.goto(origins.hauteforge + path);
          await expect(page).toHaveURL(new RegExp(`^${origins.hauteforge}/fr/connexion\\?suite=`));
        }
      }
      const sheet = await page.goto(`${origins.hauteforge}/api/feuille/${session}`, { waitUntil: "commit" });
      expect(sheet?.headers()["content-type"]).not.toContain("pdf");
    });

    test("the other Mire's coach finds neither the session, nor the people, nor the messages", async ({ page, context }) => {
      const { cookie } = await newMember("coach", { mire: "hauteforge" });
      await context.addCookies([cookieOn(hostOf("hauteforge"), sessionCookie, cookie)]);
      const { session, bookings } = await sessionSoon("Ondine");
      const phone = newPhone();
      await takenBy(await newSession(3, 24), "Cachée", phone);
      expect(await statusAt(page, "hauteforge", "/fr/coach/seances")).toBe(200);
      const theirs = ["", "/presence", "/modifier", "/annuler", "/inscrire"].map((step) => `/fr/coach/seances/${session}${step}`);
      for (const path of [
        ...theirs,
        `/fr/coach/arrivees/${bookings[0] ?? ""}`,
        `/fr/coach/papier/${bookings[0] ?? ""}`,
        `/api/feuille/${session}`,
      ])
        expect(await statusAt(page, "hauteforge", path), path).toBe(404);
      await page.goto(`${origins.hauteforge}/fr/coach/arrivees`);
      await expect(page.locator("main")).not.toContainText(/Ondine|Cachée/);
      const sentTo = `/dev/messages?a=${encodeURIComponent(phone.replace(/^0/, "+32"))}`;
      await expect(async () => {
        await page.goto(sentTo);
        await expect(page.getByRole("article")).toHaveCount(1, { timeout: 500 });
      }).toPass({ timeout: 20_000 });
      await page.goto(origins.hauteforge + sentTo);
      await expect(page.getByRole("article")).toHaveCount(0);
    });

    test("an invitation of one Mire is no invitation at the other", async ({ page }) => {
      const { member } = await newMember("coordinator");
      const guest = { email: `nina${newPhone()}@mire.example`, firstName: "Nina", familyName: "Invitée", role: "coach" };
      const invited = await invite.execute(member, guest);
      if (invited.status !== "done") throw new Error(JSON.stringify(invited));
      const path = `/fr/invitation/${linkToken("invitation", invited.value.invitation, 1)}`;
      await page.goto(path);
      await expect(title(page)).toContainText("Nina");
      await page.goto(origins.hauteforge + path);
      await expect(page.locator("main")).not.toContainText("Nina");
      await expect(page.locator("main form")).toHaveCount(0);
    });
  });
}
