import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDocument } from "../../lib/documents/commands/add";
import { checkDocument, removeDocument } from "../../lib/documents/commands/check";
import { purgeDocuments, scanWaiting } from "../../lib/documents/commands/housekeeping";
import { documentNotices } from "../../lib/documents/notifications";
import { documentFile } from "../../lib/documents/queries/file";
import { documentsOf, myDocuments } from "../../lib/documents/queries/papers";
import { cleanFile } from "../../lib/documents/intake/intake";
import { system } from "../../lib/platform/actor";
import { asActor, disconnect } from "../../lib/platform/db";
import { newPaper, newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";

let world: TrackWorld;
beforeAll(async () => {
  world = await newTrackWorld();
});
afterAll(disconnect);

const one = async () => ({ person: world.person, document: await newPaper(world.coach, world.person) });
const mine = async (document: string) => (await myDocuments.ask(world.seeker, {}))?.papers.find(({ id }) => id === document);

describe("a paper that is checked", () => {
  it("is accepted until a day, and both sides read that it is verified", async () => {
    const paper = await one();
    expect((await mine(paper.document))?.standing).toBe("received");
    await checkDocument.execute(world.coach, { ...paper, answer: "accepted", expiresOn: "2031-05-01" });
    expect(await mine(paper.document)).toMatchObject({ standing: "verified", expiresOn: "2031-05-01" });
    const after = await myDocuments.ask(world.seeker, {}, new Date("2031-05-02T10:00:00Z"));
    expect(after?.papers.find(({ id }) => id === paper.document)?.standing).toBe("expired");
  });

  it("is refused with a reason that the person reads, that no plain column holds, and that is told once", async () => {
    const paper = await one();
    expect(await checkDocument.execute(world.coach, { ...paper, answer: "refused", why: " " })).toMatchObject({
      status: "invalid",
      errors: { why: ["why_missing"] },
    });
    await checkDocument.execute(world.coach, { ...paper, answer: "refused", why: "La photo est floue." });
    expect(await mine(paper.document)).toMatchObject({ standing: "refused", why: "La photo est floue." });
    const [row] = await rowsPastWalls<{ text: string }>("select d::text as text from document d where id = $1", [paper.document]);
    expect(row?.text).not.toContain("floue");
    const events = await rowsPastWalls<{ id: number; type: string; subject: string; data: Record<string, unknown> }>(
      "select id, type, subject, data from event where type = 'documents.refused' and data ->> 'document' = $1",
      [paper.document],
    );
    expect(events.map(({ subject }) => subject)).toEqual([world.person]);
    expect(documentNotices(events[0]!)).toMatchObject([{ template: "paper_refused", subject: paper.document }]);
  });

  it("may be thought over again", async () => {
    const paper = await one();
    await checkDocument.execute(world.coach, { ...paper, answer: "refused", why: "Floue" });
    await checkDocument.execute(world.coach, { ...paper, answer: "accepted" });
    expect(await mine(paper.document)).toMatchObject({ standing: "verified", why: null });
  });
});

describe("a paper that is taken away", () => {
  it("is taken back by the person until it is verified, then by the coach only", async () => {
    const [waits, verified] = [await one(), await one()];
    await checkDocument.execute(world.coach, { ...verified, answer: "accepted" });
    expect((await removeDocument.execute(world.seeker, waits)).status).toBe("done");
    expect(await removeDocument.execute(world.seeker, verified)).toEqual({ status: "refused", refusal: "paper_verified" });
    expect((await removeDocument.execute(world.secondCoach, verified)).status).toBe("missing");
    expect((await removeDocument.execute(world.coach, verified)).status).toBe("done");
    expect(await documentFile.ask(world.coach, { document: verified.document })).toBeNull();
  });

  it("lies thirty days in the trash, then its bytes are gone and the journal stays", async () => {
    const paper = await one();
    await removeDocument.execute(world.coach, paper, { now: new Date("2031-03-01T09:00:00Z") });
    const purge = (now: string) => purgeDocuments.execute(system(world.mission, "documents.purge"), {}, { now: new Date(now) });
    const bytes = () => rowsPastWalls("select 1 from document_content where document_id = $1", [paper.document]);
    await purge("2031-03-31T08:00:00Z");
    expect(await bytes()).toHaveLength(1);
    await purge("2031-03-31T10:00:00Z");
    expect(await bytes()).toHaveLength(0);
    expect(
      await rowsPastWalls("select 1 from event where type = 'documents.purged' and data ->> 'document' = $1", [paper.document]),
    ).toHaveLength(1);
  });
});

describe("a file that waits for the virus scanner", () => {
  it("is opened by nobody and checked by nobody until it is found clean", async () => {
    const file = cleanFile("application/pdf", Buffer.from("%PDF-1.7"), "scanning");
    const added = await addDocument.execute(world.seeker, { person: world.person, kind: "other", file, name: "a.pdf" });
    if (added.status !== "done") throw new Error(JSON.stringify(added));
    const { document } = added.value;
    expect(await documentFile.ask(world.seeker, { document })).toBeNull();
    expect(await checkDocument.execute(world.coach, { ...added.value, answer: "accepted" })).toEqual({
      status: "refused",
      refusal: "paper_waits",
    });
    await scanWaiting.execute(system(world.mission, "documents.scan_waiting"), {});
    expect(await documentFile.ask(world.seeker, { document })).toMatchObject({ name: "a.pdf" });
  });
});

describe("a list of papers", () => {
  it("shows nothing of somebody whose key was destroyed", async () => {
    const other = await newTrackWorld();
    await newPaper(other.coach, other.person);
    const portal = system(other.mission, "test");
    await asActor(portal, "write", (db) => db.sql`delete from person_key where person_id = ${other.person}::uuid`);
    expect((await documentsOf.ask(other.coach, { person: other.person }))?.papers).toEqual([]);
  });

  it("is written in the journal at each look of the coach", async () => {
    await documentsOf.ask(world.coach, { person: world.person });
    const looks = await rowsPastWalls("select 1 from event where command = 'documents.of_person' and subject = $1", [
      world.person,
    ]);
    expect(looks.length).toBeGreaterThan(0);
  });
});
