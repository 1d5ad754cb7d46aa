// Nothing that was said of somebody can be read in a copy of the database.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDocument } from "../../lib/documents/commands/add";
import { checkDocument } from "../../lib/documents/commands/check";
import { cleanFile } from "../../lib/documents/intake/intake";
import { documentFile } from "../../lib/documents/queries/file";
import { addRight } from "../../lib/eligibility/commands/rights";
import { bringPaper, checkCriterion, decideVerified, noteTitle } from "../../lib/eligibility/commands/verify";
import { eligibilityFile } from "../../lib/eligibility/queries/verified";
import { rightsOfPerson } from "../../lib/eligibility/queries/rights";
import { documentsOf } from "../../lib/documents/queries/papers";
import { disconnect } from "../../lib/platform/db";
import { asSuperuser } from "../database";
import { newTrackWorld, type TrackWorld } from "../track-world";

/** Words that stand nowhere else. The codes of kinds and criteria are planted too: they say as much as a name. */
const planted = ["Zorglubien", "Quincampoix", "Brindezingue", "Schtroumpfant", "Patapouf", "Turlututu"];
const codes = [
  "aviq_decision",
  "disability_agreement",
  "allowance_end",
  "foreigners_office",
  "temporary_protection",
  "1987-06-05",
  "2029-11-13",
];

let world: TrackWorld;
let dump: string;

/** Every row of every table, as COPY writes them, bytes included, past every wall. */
const copied = () =>
  asSuperuser(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('public', 'pgboss') order by 1",
    );
    const parts: string[] = [];
    for (const { name } of rows) {
      const { rows: all } = await client.query<{ text: string }>(`select t::text as text from ${name} t`);
      parts.push(...all.map(({ text }) => `${name}: ${text}`));
    }
    return parts.join("\n");
  });

beforeAll(async () => {
  world = await newTrackWorld();
  const about = { person: world.person };
  const [name, bytes, why, note, remark, brought] = planted as [string, string, string, string, string, string];
  const file = cleanFile("application/pdf", Buffer.from(`%PDF-1.7 ${bytes}`));
  const added = await addDocument.execute(
    world.seeker,
    { ...about, kind: "aviq_decision", file, name: `${name}.pdf` },
    { onceKey: crypto.randomUUID() },
  );
  if (added.status !== "done") throw new Error(JSON.stringify(added));
  const { document } = added.value;
  const all = [
    await checkCriterion.execute(world.coach, {
      ...about,
      code: "disability_agreement",
      outcome: "met",
      proof: `paper:${document}`,
      note,
    }),
    await checkDocument.execute(world.coach, { ...about, document, answer: "refused", why }),
    await decideVerified.execute(world.coach, {
      ...about,
      since: "",
      birthDate: "1987-06-05",
      aviq: "yes",
      foremKnown: "known",
      forem1From: "2029-11-13",
    }),
    await noteTitle.execute(world.coach, { ...about, type: "temporary_protection", mention: "unlimited", until: "2032-01-01" }),
    await addRight.execute(world.seeker, {
      ...about,
      kind: "allowance_end",
      on: "2031-06-30",
      source: "foreigners_office",
      note: remark,
    }),
    await addDocument.execute(world.seeker, { ...about, kind: "other", file, name: `${brought}.pdf` }),
    await bringPaper.execute(world.seeker, { code: "disability_agreement" }),
  ];
  expect(all.map(({ status }) => status)).toEqual(all.map(() => "done"));
  dump = await copied();
}, 60_000);
afterAll(disconnect);

/** How bytes would show in a copy: as they are, in hexadecimal, in base64. */
const shapes = (word: string) => [
  word,
  Buffer.from(word).toString("hex"),
  Buffer.from(word).toString("base64").replace(/=+$/, "").slice(0, -1),
];

describe("a copy of the whole database", () => {
  it("holds none of the words that were said, in the rows, the files, the journal, the queue or the receipts", () => {
    for (const word of planted) for (const shape of shapes(word)) expect([word, dump.includes(shape)]).toEqual([word, false]);
  });

  it("does not tell which paper, which condition, which right, which source, which past days", () => {
    for (const code of codes) expect([code, dump.includes(code)]).toEqual([code, false]);
  });

  it("is a whole copy: what is not sealed is in it", () => {
    expect(dump).toContain(world.person);
    expect(dump).toContain("documents.added");
    expect(dump).toContain("2031-06-30");
  });

  it("gives all of it back to who accompanies the person", async () => {
    const views = JSON.stringify([
      await documentsOf.ask(world.coach, { person: world.person }),
      await eligibilityFile.ask(world.coach, { person: world.person }),
      await rightsOfPerson.ask(world.coach, { person: world.person }),
    ]);
    for (const word of planted.filter((each) => each !== planted[1])) expect([word, views.includes(word)]).toEqual([word, true]);
    for (const code of codes) expect([code, views.includes(code)]).toEqual([code, true]);
    const paper = (await documentsOf.ask(world.coach, { person: world.person }))!.papers.find(
      ({ kind }) => kind === "aviq_decision",
    )!;
    const file = await documentFile.ask(world.coach, { document: paper.id });
    expect(file?.status === "file" && file.bytes.includes(planted[1]!)).toBe(true);
  });
});
