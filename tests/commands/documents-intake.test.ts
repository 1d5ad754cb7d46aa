import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDocument } from "../../lib/documents/commands/add";
import { takeIn } from "../../lib/documents/intake/intake";
import { endReader } from "../../lib/documents/intake/process";
import { fileLimits } from "../../lib/documents/model";
import { documentFile } from "../../lib/documents/queries/file";
import type { Member } from "../../lib/platform/actor";
import { disconnect } from "../../lib/platform/db";
import { cleanPaper, paper, photo, picture, tools } from "../files";
import { newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";

let world: TrackWorld;
beforeAll(async () => {
  world = await newTrackWorld();
});
afterAll(async () => {
  endReader();
  await disconnect();
});

const take = (name: string, type: string, bytes: Buffer) => takeIn({ name, type, bytes }, tools);

describe("the intake", () => {
  it("makes a photo anew: upright, without place, name or device", async () => {
    const taken = await take("IMG_1.JPG", "image/jpeg", await photo(60, 40));
    expect(taken.ok).toBe(true);
    if (!taken.ok) return;
    const { width, height, exif, icc, xmp } = await sharp(taken.value.bytes).metadata();
    expect([width, height, exif, icc, xmp]).toEqual([40, 60, undefined, undefined, undefined]);
    expect(taken.value.bytes.includes("Secret de Yasmina")).toBe(false);
  });

  it("takes a picture and a tagged PDF, and says how many pages it has", async () => {
    expect((await take("a.png", "image/png", await picture())).ok).toBe(true);
    const taken = await take("a.pdf", "application/pdf", await paper(3));
    expect(taken.ok && taken.value.pages).toBe(3);
  });

  it("refuses what its name, its type and its first bytes do not agree on", async () => {
    const jpeg = await photo();
    for (const [name, type] of [
      ["a.png", "image/jpeg"],
      ["a.jpg", "image/png"],
      ["a.pdf", "application/pdf"],
      ["a.jpg.exe", "image/jpeg"],
      ["a.svg", "image/svg+xml"],
    ] as const)
      expect([name, await take(name, type, jpeg)]).toEqual([name, { ok: false, refusal: "file_wrong_type" }]);
    expect((await take("sans extension", "", jpeg)).ok).toBe(true);
  });

  it("refuses more than 10 MB and more than 200 pages", async () => {
    const heavy = Buffer.concat([await photo(), Buffer.alloc(fileLimits.bytes)]);
    expect(await take("a.jpg", "image/jpeg", heavy)).toEqual({ ok: false, refusal: "file_too_big" });
    expect(await take("a.pdf", "application/pdf", await paper(201))).toEqual({ ok: false, refusal: "file_too_many_pages" });
    expect((await take("a.pdf", "application/pdf", await paper(200))).ok).toBe(true);
  });
});

const unproved = ({ proved: _proved, ...member }: Member): Member => member;

describe("a paper that is kept", () => {
  it("comes back as it was, to the person and to their coach, each look in the journal; to nobody else", async () => {
    const file = await cleanPaper("Titre de séjour");
    const added = await addDocument.execute(world.seeker, {
      person: world.person,
      kind: "residence_title",
      file,
      name: "../../carte\u202Egpj.pdf",
    });
    if (added.status !== "done") throw new Error(JSON.stringify(added));
    const { document } = added.value;
    for (const actor of [world.seeker, world.coach]) {
      const view = await documentFile.ask(actor, { document });
      if (view?.status !== "file") throw new Error(JSON.stringify(view));
      expect([view.name, view.bytes.equals(file.bytes)]).toEqual(["cartegpj.pdf", true]);
    }
    for (const actor of [world.secondCoach, world.coordinator, world.visitor])
      expect(await documentFile.ask(actor, { document })).toBeNull();
    const looks = await rowsPastWalls("select 1 from event where command = 'documents.file:sensitive' and subject = $1", [
      world.person,
    ]);
    expect(looks).toHaveLength(2);
  });

  it("that speaks of health, of residence or of help opens to staff once they proved again who they are, twenty an hour", async () => {
    const coach = world.coach;
    const brought = async (kind: string) => {
      const added = await addDocument.execute(coach, { person: world.person, kind, file: await cleanPaper(kind), name: "a.pdf" });
      if (added.status !== "done") throw new Error(JSON.stringify(added));
      return added.value.document;
    };
    const [sensitive, plain] = [await brought("aviq_decision"), await brought("diploma")];
    const open = async (actor: Member, document: string) => {
      const view = await documentFile.ask(actor, { document });
      return view?.status === "refused" ? view.refusal : view?.status;
    };
    expect([await open(unproved(coach), sensitive), await open(unproved(coach), plain)]).toEqual(["proof_first", "file"]);
    const already = await rowsPastWalls("select 1 from event where command = 'documents.file:sensitive' and actor_id = $1", [
      coach.membershipId,
    ]);
    const answers = await Promise.all(Array.from({ length: 24 }, () => open(coach, sensitive)));
    expect(answers.filter((answer) => answer === "file")).toHaveLength(20 - already.length);
    expect(await open(coach, sensitive)).toBe("too_many_opened");
    expect(await open(coach, plain)).toBe("file");
    expect(await open(world.seeker, sensitive)).toBe("file");
  });

  it("is counted: twenty of one person at a time, also when they come together", async () => {
    const other = await newTrackWorld();
    const file = await cleanPaper();
    const add = () => addDocument.execute(other.coach, { person: other.person, kind: "other", file, name: "a.pdf" });
    const outcomes = await Promise.all(Array.from({ length: 23 }, add));
    expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(20);
    expect(outcomes.filter((one) => one.status === "refused" && one.refusal === "too_many_files")).toHaveLength(3);
  });
});
