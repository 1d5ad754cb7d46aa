// Papers, proofs, decisions and dates of the demonstration: every state that a page can show, all invented, through the portal's own commands.
import PdfDocument from "pdfkit";
import { addDocument } from "../lib/documents/commands/add";
import { checkDocument } from "../lib/documents/commands/check";
import { takeIn } from "../lib/documents/intake/intake";
import { endReader } from "../lib/documents/intake/process";
import type { CleanFile, DocumentKind } from "../lib/documents/model";
import { addRight } from "../lib/eligibility/commands/rights";
import { bringPaper, checkCriterion, decideVerified, noteTitle } from "../lib/eligibility/commands/verify";
import { addDays, subtractMonths, type PlainDate } from "../lib/kernel/plain-date";
import { brusselsDay } from "../lib/kernel/zoned";
import { embeddedAntivirus, embeddedPdfWriter } from "../lib/platform/adapters/embedded/files";
import type { DemoTrack, Filler } from "./demo-track";

const tools = { pdf: embeddedPdfWriter(), antivirus: embeddedAntivirus() };
const day = 86_400_000;

const done = <Value>(outcome: { readonly status: string; readonly value?: Value }): Value => {
  if (outcome.status !== "done" || outcome.value === undefined)
    throw new Error(`a demonstration paper was refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
};

/** A page that says of itself that it is invented. */
async function inventedPaper(title: string): Promise<CleanFile> {
  const bytes = await new Promise<Buffer>((resolve) => {
    const document = new PdfDocument({ size: "A4", pdfVersion: "1.7", tagged: true, lang: "fr-BE", info: { Title: title } });
    const parts: Buffer[] = [];
    document.on("data", (part: Buffer) => parts.push(part));
    document.on("end", () => resolve(Buffer.concat(parts)));
    document.fontSize(22).text(title).moveDown().fontSize(14).text("Papier de démonstration. Tout y est inventé.");
    document.end();
  });
  const taken = await takeIn({ name: "papier.pdf", type: "application/pdf", bytes }, tools);
  if (!taken.ok) throw new Error(taken.refusal);
  return taken.value;
}

/** What somebody does some days after their track began. */
const on = ({ openedAt }: DemoTrack, days: number) => ({ now: new Date(openedAt.getTime() + days * day) });

async function brought(
  track: DemoTrack,
  kind: DocumentKind,
  name: string,
  by: "seeker" | "coach",
  days: number,
  until = "",
): Promise<string> {
  const file = await inventedPaper(name);
  const typed = { person: track.person, kind, name: `${name}.pdf`, file, expiresOn: until };
  return done(await addDocument.execute(track[by], typed, on(track, days))).document;
}

const proved = async (track: DemoTrack, code: string, proof: string, days: number, expiresOn = "") =>
  done(
    await checkCriterion.execute(track.coach, { person: track.person, code, outcome: "met", proof, expiresOn }, on(track, days)),
  );

const decided = async (track: DemoTrack, situation: object, days: number) =>
  done(await decideVerified.execute(track.coach, { person: track.person, since: "", ...situation }, on(track, days)));

const start = ({ openedAt }: DemoTrack) => brusselsDay(openedAt);

/** Yasmina: without CESS and with a CPAS certificate that ends soon; a blurred photo was refused, a letter waits. */
async function first(track: DemoTrack, today: PlainDate) {
  const { person, coach, seeker } = track;
  const began = start(track);
  await decided(
    track,
    {
      birthDate: "1994-05-17",
      schooling: "no",
      registered: "yes",
      diploma: "cesi",
      receives: "ri",
      stay: "stay_permit",
      foremKnown: "known",
      forem1From: subtractMonths(began, 14),
    },
    2,
  );
  const card = await brought(track, "identity_document", "Carte d’identité", "seeker", 1);
  await proved(track, "schooling_over", `paper:${card}`, 3);
  await proved(track, "registered_at_forem", "seen", 3);
  const cpas = await brought(track, "cpas_certificate", "Attestation du CPAS", "seeker", 5, addDays(today, 25));
  await proved(track, "social_integration_income", `paper:${cpas}`, 6, addDays(today, 25));
  const blurred = await brought(track, "diploma", "IMG 2041", "seeker", 8);
  const why = "La photo est floue. Prenez-la à la lumière, le papier à plat.";
  done(await checkDocument.execute(coach, { person, document: blurred, answer: "refused", why }, on(track, 9)));
  await brought(track, "forem_periods_certificate", "Attestation Forem", "seeker", 40);
  const until = addDays(today, 96);
  done(await noteTitle.execute(coach, { person, type: "b", mention: "unlimited", until }, on(track, 3)));
  const letter = {
    person,
    kind: "allowance_end",
    on: addDays(today, 12),
    source: "onem",
    letterOn: addDays(today, -20),
    note: "Lettre reçue chez ma sœur.",
  };
  done(
    await addRight.execute(
      seeker,
      { ...letter, file: await inventedPaper("Lettre de l’ONEM"), name: "lettre.pdf" },
      on(track, 30),
    ),
  );
}

/** Others: one decided and proved by what was seen, one who brings a paper, one whose title is over, dates near and far. */
async function others(tracks: readonly DemoTrack[], today: PlainDate) {
  const [, second, third, fourth, fifth] = tracks;
  if (second) {
    await decided(
      second,
      { birthDate: "2003-02-08", schooling: "no", registered: "yes", diploma: "cess", activityKnown: "none" },
      3,
    );
    await proved(second, "schooling_over", "seen", 4);
    await proved(second, "young_unqualified", "declared", 4);
    done(await bringPaper.execute(second.seeker, { code: "registered_at_forem" }, on(second, 5)));
  }
  if (third) await brought(third, "other", "Lettre de la commune", "seeker", 1);
  if (fourth) {
    await decided(
      fourth,
      { birthDate: "1968-11-02", schooling: "no", registered: "yes", diploma: "higher", stay: "recognised_refugee" },
      4,
    );
    await proved(fourth, "aged_55_plus", "seen", 5);
    const over = { person: fourth.person, type: "orange_card", mention: "limited", until: addDays(today, -9) };
    done(await noteTitle.execute(fourth.coach, over, on(fourth, 5)));
  }
  for (const [track, kind, source, days] of [
    [third, "cpas_aid_end", "cpas", 28],
    [fifth, "allowance_end", "union", 58],
  ] as const)
    if (track)
      done(await addRight.execute(track.coach, { person: track.person, kind, on: addDays(today, days), source }, on(track, 6)));
}

export const fillPapers: Filler = async (tracks, now) => {
  const today = brusselsDay(now);
  const [yasmina] = tracks;
  if (yasmina) await first(yasmina, today);
  await others(tracks, today);
  endReader();
};
