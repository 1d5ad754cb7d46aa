import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { disconnect } from "../../lib/platform/db";
import { addCvCards, addCvLine, approveCvLine, changeCvLine, orderCvLine, refuseCvLine } from "../../lib/tracks/commands/cv";
import { hideCvLine, showCvLine, withdrawCvLine } from "../../lib/tracks/commands/cv-shown";
import { makeCv, makeOwnCv } from "../../lib/tracks/commands/cv-make";
import { cvToPrint } from "../../lib/tracks/queries/cv";
import { box, sendAll, tellAll, type Box } from "../post";
import { newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";
import { done, lineOf, linesOf, mine, proposed } from "./cv-world";

let world: TrackWorld;
beforeEach(async () => {
  world = await newTrackWorld();
});
afterAll(disconnect);

const make = (more = {}) => makeOwnCv.execute(world.seeker, { person: world.person, layout: "line", ...more });
const printed = async (version: string) => (await cvToPrint.ask(world.seeker, { version }))!.frozen;

describe("a line", () => {
  it("that a coach proposes waits for the person; the person's own is true as it stands", async () => {
    await proposed(world, "Je tiens une caisse.");
    done(await addCvLine.execute(world.seeker, { person: world.person, section: "skill", text: "Je couds." }));
    expect((await linesOf(world)).map(({ text, standing }) => [text, standing])).toEqual([
      ["Je tiens une caisse.", "waiting"],
      ["Je couds.", "approved"],
    ]);
  });

  it("from a card keeps its French words and its card, so that the person reads it in their language", async () => {
    done(await addCvCards.execute(world.coach, { person: world.person, cards: ["carry", "punctual", "carry"] }));
    expect((await linesOf(world)).map(({ section, text, card }) => [section, text, card])).toEqual([
      ["profile", "Je viens à l’heure.", "punctual"],
      ["skill", "Je porte des charges.", "carry"],
    ]);
  });

  it("is approved by the person, as it was read", async () => {
    const { id: line, version } = await proposed(world, "Je tiens une caisse.");
    done(await changeCvLine.execute(world.coach, { line, version, text: "Je tiens deux caisses." }));
    expect(await approveCvLine.execute(world.seeker, { line, version })).toEqual({ status: "refused", refusal: "line_changed" });
    done(await approveCvLine.execute(world.seeker, { line, version: version + 1 }));
    expect(await lineOf(world, "Je tiens deux caisses.")).toMatchObject({ standing: "approved" });
  });

  it("is refused with a reason that the coach reads, and may be proposed again in other words", async () => {
    const { id: line, version } = await proposed(world, "Je conduis un camion.");
    done(await refuseCvLine.execute(world.seeker, { line, version, why: "Je n’ai pas le permis." }));
    const refused = await lineOf(world, "Je conduis un camion.");
    expect(refused).toMatchObject({ standing: "refused", why: "Je n’ai pas le permis." });
    done(await changeCvLine.execute(world.coach, { line, version: refused.version, text: "Je charge un camion." }));
    expect(await lineOf(world, "Je charge un camion.")).toMatchObject({ standing: "waiting", why: null });
  });

  it("waits again when a coach changes what was approved; the person's own change does not", async () => {
    const { id: line, version } = await proposed(world, "Je couds.");
    done(await approveCvLine.execute(world.seeker, { line, version }));
    done(await changeCvLine.execute(world.seeker, { line, version: version + 1, text: "Je couds des robes." }));
    expect(await lineOf(world, "Je couds des robes.")).toMatchObject({ standing: "approved" });
    done(await changeCvLine.execute(world.coach, { line, version: version + 2, text: "Je couds vite." }));
    expect(await lineOf(world, "Je couds vite.")).toMatchObject({ standing: "waiting" });
  });

  it("is hidden by either, shown again by the person alone, withdrawn by the coach before a yes", async () => {
    const { id: line, version } = await proposed(world, "Je couds.");
    done(await approveCvLine.execute(world.seeker, { line, version }));
    expect(await withdrawCvLine.execute(world.coach, { line, version: version + 1 })).toMatchObject({ refusal: "line_settled" });
    done(await hideCvLine.execute(world.coach, { line, version: version + 1 }));
    expect(await showCvLine.execute(world.coach, { line, version: version + 2 })).toEqual({ status: "missing" });
    done(await showCvLine.execute(world.seeker, { line, version: version + 2 }));
    const other = await proposed(world, "Je chante.");
    done(await withdrawCvLine.execute(world.coach, { line: other.id, version: other.version }));
    expect((await linesOf(world)).map(({ text }) => text)).toEqual(["Je couds."]);
    expect(await approveCvLine.execute(world.seeker, { line: other.id, version: other.version + 1 })).toMatchObject({
      refusal: "line_settled",
    });
  });

  it("goes up and down within its part, as whoever works on the CV likes", async () => {
    const [first, second] = [await proposed(world, "Un"), await proposed(world, "Deux")];
    done(await orderCvLine.execute(world.coach, { line: second.id, to: "up" }));
    expect((await linesOf(world)).map(({ text }) => text)).toEqual(["Deux", "Un"]);
    expect(await orderCvLine.execute(world.seeker, { line: second.id, to: "up" })).toMatchObject({ refusal: "at_the_end" });
    done(await orderCvLine.execute(world.seeker, { line: first.id, to: "up" }));
    expect((await linesOf(world)).map(({ text }) => text)).toEqual(["Un", "Deux"]);
  });

  it("says nothing of birth, country, number or street, and only what can be printed", async () => {
    const add = (text: string, more = {}) =>
      addCvLine.execute(world.coach, { person: world.person, section: "profile", text, ...more });
    expect(await add("Née le 3 mars 1985")).toMatchObject({ refusal: "too_personal" });
    expect(await add("Vente", { where: "rue Haute 3" })).toMatchObject({ refusal: "too_personal" });
    expect(await add("أحمل أشياء ثقيلة")).toMatchObject({ refusal: "letters_not_printed" });
    expect(await add("Чесна робота")).toMatchObject({ status: "done" });
    expect(await add(" ")).toMatchObject({ status: "invalid", errors: { text: ["line_missing"] } });
  });
});

describe("a yes", () => {
  it("given twice at the same time counts once; a change at the same time never slips under it", async () => {
    const { id: line, version } = await proposed(world, "Je couds.");
    const answers = await Promise.all([
      approveCvLine.execute(world.seeker, { line, version }),
      approveCvLine.execute(world.seeker, { line, version }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(["done", "refused"]);
    for (let round = 0; round < 12; round++) {
      const text = `Phrase ${String(round)}`;
      const { id, version: read } = await proposed(world, text);
      await Promise.all([
        approveCvLine.execute(world.seeker, { line: id, version: read }),
        changeCvLine.execute(world.coach, { line: id, version: read, text: `Autre ${String(round)}` }),
      ]);
      const now = (await linesOf(world)).find((each) => each.id === id)!;
      // Whoever came first won, and the other was told: approved are the words that were read, or other words wait.
      expect([`${text} approved`, `Autre ${String(round)} waiting`]).toContain(`${now.text} ${now.standing}`);
    }
  });
});

describe("a version", () => {
  it("holds what was approved, and nothing that waits, was refused or is hidden", async () => {
    const yes = await proposed(world, "Oui");
    const no = await proposed(world, "Refusée");
    const hidden = await proposed(world, "Cachée");
    await proposed(world, "En attente");
    done(await approveCvLine.execute(world.seeker, { line: yes.id, version: yes.version }));
    done(await refuseCvLine.execute(world.seeker, { line: no.id, version: no.version }));
    done(await approveCvLine.execute(world.seeker, { line: hidden.id, version: hidden.version }));
    done(await hideCvLine.execute(world.seeker, { line: hidden.id, version: hidden.version + 1 }));
    const { version, number } = done(await make());
    expect(number).toBe(1);
    expect((await printed(version)).lines.map(({ text }) => text)).toEqual(["Oui"]);
  });

  it("stays as it was made, whatever changes afterwards; the next one has the next number", async () => {
    const { id: line, version: read } = await proposed(world, "Avant");
    done(await approveCvLine.execute(world.seeker, { line, version: read }));
    const first = done(await make());
    done(await changeCvLine.execute(world.seeker, { line, version: read + 1, text: "Après" }));
    const second = done(await make({ layout: "plain" }));
    expect([first.number, second.number]).toEqual([1, 2]);
    expect((await printed(first.version)).lines.map(({ text }) => text)).toEqual(["Avant"]);
    expect((await mine(world)).versions.map(({ number, layout }) => [number, layout])).toEqual([
      [2, "plain"],
      [1, "line"],
    ]);
  });

  it("made by ten at once has ten numbers", async () => {
    done(await addCvLine.execute(world.seeker, { person: world.person, section: "skill", text: "Je couds." }));
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        at % 2 ? make() : makeCv.execute(world.coach, { person: world.person, layout: "plain" }),
      ),
    );
    expect(all.map((each) => done(each).number).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it("carries the contact that the person chose, and keeps it when the coach makes the next; the coach chooses none", async () => {
    done(await addCvLine.execute(world.seeker, { person: world.person, section: "skill", text: "Je couds." }));
    const [contact] = (await mine(world)).contacts;
    const bare = done(await makeCv.execute(world.coach, { person: world.person, layout: "line" }));
    expect(await printed(bare.version)).toMatchObject({ phone: null, email: null, town: null });
    const own = done(await make({ phone: contact!.id, town: "Mons" }));
    expect(await printed(own.version)).toMatchObject({ phone: contact!.value, town: "Mons" });
    const again = done(await makeCv.execute(world.coach, { person: world.person, layout: "line" }));
    expect(await printed(again.version)).toMatchObject({ phone: contact!.value, town: "Mons" });
    expect(await makeCv.execute(world.coach, { person: world.person, layout: "line", phone: contact!.id })).toMatchObject({
      status: "invalid",
    });
    expect(await make({ email: contact!.id })).toMatchObject({ refusal: "contact_not_yours" });
    expect(await make({ phone: crypto.randomUUID() })).toMatchObject({ refusal: "contact_not_yours" });
  });

  it("is refused when nothing is approved, or when a page cannot hold it; the page then says which lines", async () => {
    expect(await make()).toMatchObject({ refusal: "nothing_approved" });
    for (let at = 0; at < 40; at++)
      done(
        await addCvLine.execute(world.seeker, {
          person: world.person,
          section: "experience",
          text: `Travail ${String(at)} ${"long ".repeat(25)}`.trim(),
          where: "Une entreprise",
        }),
      );
    expect(await make()).toMatchObject({ refusal: "cv_too_long" });
    const { left, lines } = await mine(world);
    expect(left.length).toBeGreaterThan(5);
    expect(lines.map(({ id }) => id)).toEqual(expect.arrayContaining([...left]));
  });
});

/** The texts that lead to the CV; a new track has messages of its own. */
const aboutCv = ({ texts }: Box) => texts.map(({ text }) => text).filter((text) => text.includes("/mon-parcours/cv"));

describe("the person", () => {
  it("is told once a day that something waits, in words that say nothing of it", async () => {
    const day = new Date("2031-03-03T09:00:00Z");
    const add = (text: string, now: Date) =>
      addCvLine.execute(world.coach, { person: world.person, section: "skill", text }, { now });
    for (const text of ["Un", "Deux", "Trois"]) done(await add(text, day));
    done(await add("Quatre", new Date("2031-03-04T09:00:00Z")));
    const post = box();
    await tellAll(world.mission, post, day);
    await sendAll(world.mission, post, day);
    expect(aboutCv(post)).toHaveLength(2);
    for (const text of aboutCv(post)) {
      expect(text).not.toMatch(/Un|Deux|Quatre|Yasmina/);
    }
  });

  it("is told nothing when they answered before the message left, or wrote the lines themselves", async () => {
    const { id: line, version } = await proposed(world, "Je couds.");
    done(await addCvLine.execute(world.seeker, { person: world.person, section: "skill", text: "Je chante." }));
    done(await approveCvLine.execute(world.seeker, { line, version }));
    const post = box();
    await tellAll(world.mission, post, new Date());
    await sendAll(world.mission, post, new Date());
    expect(aboutCv(post)).toEqual([]);
  });
});

describe("the journal", () => {
  it("says who did what to the person's CV, with ids and codes only", async () => {
    const { id: line, version } = await proposed(world, "Mot très privé");
    done(await refuseCvLine.execute(world.seeker, { line, version, why: "Raison très privée" }));
    const events = await rowsPastWalls<{ type: string; data: unknown }>(
      "select type, data from event where subject = $1 and type like 'cv.%' order by id",
      [world.person],
    );
    expect(events.map(({ type }) => type)).toEqual(["cv.proposed", "cv.refused"]);
    expect(JSON.stringify(events)).not.toMatch(/privé/);
  });
});
