import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { disconnect } from "../../lib/platform/db";
import { addCvLine } from "../../lib/tracks/commands/cv";
import { approveLetter, changeLetter, removeLetter, writeLetter } from "../../lib/tracks/commands/letter";
import { oneLetter } from "../../lib/tracks/queries/letter";
import { newTrackWorld, type TrackWorld } from "../track-world";
import { done, mine } from "./cv-world";

let world: TrackWorld;
beforeEach(async () => {
  world = await newTrackWorld();
});
afterAll(disconnect);

const blanks = { kind: "application", to: "Boulangerie Martin", about: "vendeuse" };
const write = async (by = world.coach as typeof world.coach | typeof world.seeker) =>
  done(await writeLetter.execute(by, { person: world.person, ...blanks })).letter;
const seen = async (letter: string) => (await oneLetter.ask(world.seeker, { letter }))!;
const change = { to: "Boulangerie Martin", subject: "Candidature", body: "Bonjour.\n\nMerci." };

describe("a letter", () => {
  it("begins from its skeleton: what was typed, and what the person approved of their CV", async () => {
    done(await addCvLine.execute(world.seeker, { person: world.person, section: "experience", text: "Vente", where: "Marché" }));
    done(await addCvLine.execute(world.coach, { person: world.person, section: "experience", text: "En attente" }));
    const { letter } = await seen(await write());
    expect(letter).toMatchObject({ subject: "Candidature : vendeuse", to: "Boulangerie Martin", standing: "draft", number: 1 });
    expect(letter.body).toContain("– Vente (Marché)");
    expect(letter.body).not.toContain("En attente");
    expect(letter.body).toMatch(/Yasmina$/);
  });

  it("is the person's when they say so, with the contact they choose, as they read it", async () => {
    const id = await write();
    done(await changeLetter.execute(world.coach, { letter: id, version: 1, ...change }));
    expect(await approveLetter.execute(world.seeker, { letter: id, version: 1 })).toMatchObject({ refusal: "line_changed" });
    const [contact] = (await mine(world)).contacts;
    expect(await approveLetter.execute(world.seeker, { letter: id, version: 2, email: contact!.id })).toMatchObject({
      refusal: "contact_not_yours",
    });
    done(await approveLetter.execute(world.seeker, { letter: id, version: 2, phone: contact!.id, town: "Mons" }));
    expect((await seen(id)).letter).toMatchObject({
      standing: "approved",
      phone: contact!.value,
      town: "Mons",
      body: change.body,
    });
    expect(await approveLetter.execute(world.seeker, { letter: id, version: 3 })).toMatchObject({ refusal: "letter_settled" });
  });

  it("stays as it was approved: a change begins the next version", async () => {
    const id = await write(world.seeker);
    done(await approveLetter.execute(world.seeker, { letter: id, version: 1 }));
    const { body } = (await seen(id)).letter;
    const next = done(await changeLetter.execute(world.coach, { letter: id, version: 2, ...change })).letter;
    expect(next).not.toBe(id);
    expect((await seen(id)).letter).toMatchObject({ standing: "approved", body });
    expect(await seen(next)).toMatchObject({
      letter: { standing: "draft", number: 2, body: change.body },
      others: [{ id, number: 1 }],
    });
  });

  it("of more than a page is not approved; a word of birth is not kept", async () => {
    const id = await write();
    expect(
      await changeLetter.execute(world.coach, { letter: id, version: 1, ...change, body: "Née le 3 mars 1985" }),
    ).toMatchObject({ refusal: "too_personal" });
    done(await changeLetter.execute(world.coach, { letter: id, version: 1, ...change, body: "Une ligne.\n".repeat(120) }));
    expect(await approveLetter.execute(world.seeker, { letter: id, version: 2 })).toMatchObject({ refusal: "letter_too_long" });
  });

  it("is removed by either, and then opens no more", async () => {
    const id = await write();
    done(await removeLetter.execute(world.coach, { letter: id, version: 1 }));
    expect(await oneLetter.ask(world.seeker, { letter: id })).toBeNull();
    expect((await mine(world)).letters).toEqual([]);
  });

  it("is approved once, whoever presses twice", async () => {
    const id = await write();
    const answers = await Promise.all([1, 2, 3].map(() => approveLetter.execute(world.seeker, { letter: id, version: 1 })));
    expect(answers.filter(({ status }) => status === "done")).toHaveLength(1);
  });

  it.each(["application", "spontaneous", "training", "internship", "thanks", "followUp"])("%s can be written", async (kind) => {
    expect(await writeLetter.execute(world.seeker, { person: world.person, ...blanks, kind })).toMatchObject({ status: "done" });
  });
});
