// What the life of a track leaves behind, written through the portal's own commands, each sensitive value with a word of its own.
import { addDocument } from "../../../lib/documents/commands/add";
import { checkDocument } from "../../../lib/documents/commands/check";
import { cleanFile } from "../../../lib/documents/intake/intake";
import { addRight } from "../../../lib/eligibility/commands/rights";
import { bringPaper, checkCriterion, decideVerified, noteTitle } from "../../../lib/eligibility/commands/verify";
import { correctName } from "../../../lib/people/commands/settings";
import { addDays } from "../../../lib/kernel/plain-date";
import { brusselsDay } from "../../../lib/kernel/zoned";
import type { Actor, Member } from "../../../lib/platform/actor";
import * as assessment from "../../../lib/tracks/commands/assessment";
import { assign } from "../../../lib/tracks/commands/assign";
import { cover } from "../../../lib/tracks/commands/cover";
import { addCvLine } from "../../../lib/tracks/commands/cv";
import { makeOwnCv } from "../../../lib/tracks/commands/cv-make";
import { askErasure } from "../../../lib/tracks/commands/erasure";
import { breakGlass } from "../../../lib/tracks/commands/glass";
import { prepareGroup } from "../../../lib/tracks/commands/group";
import { changeLetter, writeLetter } from "../../../lib/tracks/commands/letter";
import { addHours, addTimeOff } from "../../../lib/tracks/commands/meetings/hours";
import { markMeeting } from "../../../lib/tracks/commands/meetings/mark";
import { commentMeeting } from "../../../lib/tracks/commands/meetings/own";
import { planMeeting, planWorkshop } from "../../../lib/tracks/commands/meetings/plan";
import { saveDraft } from "../../../lib/tracks/commands/note-drafts";
import { removeNote, writeNote } from "../../../lib/tracks/commands/notes";
import { addAction, sayWord } from "../../../lib/tracks/commands/plan-actions";
import { addGoal } from "../../../lib/tracks/commands/plan-goals";
import { addPhoto } from "../../../lib/tracks/commands/plan-photo";
import { setHeadline } from "../../../lib/tracks/commands/renew";
import { writeToCoach, writeToPerson } from "../../../lib/tracks/commands/thread";
import { saveView } from "../../../lib/tracks/commands/views";
import { fileHeader } from "../../../lib/tracks/queries/file";
import { phone, someone } from "../../world";
import type { Scene, Station } from "./rows";

/** Said nowhere else: a view that holds one of these holds that very value. Dates and codes are those that nothing else in the scene has. */
export const planted = {
  familyName: "Zqfamille",
  diplomaField: "Zqformation",
  job: "Zqemploi",
  aim: "Zqmetier",
  health: "Zqsante",
  obstacle: "Zqobstacle",
  rightNote: "Zqallocation",
  rightLetter: "zqlettre.pdf",
  fromPerson: "Zqdemande",
  fromCoach: "Zqreponse",
  fromCoachBefore: "Zqavant",
  sharedNote: "Zqfait",
  sharedNoteBefore: "Zqancien",
  removedNote: "Zqcorbeille",
  privateNote: "Zqprive",
  privateNoteBefore: "Zqsecret",
  draft: "Zqbrouillon",
  draftBefore: "Zqesquisse",
  proofNote: "Zqpreuve",
  proofUntil: "2032-03-04",
  birthDate: "1987-11-23",
  titleUntil: "2033-07-19",
  titleType: "annex_35",
  paperName: "zqcpas.pdf",
  paperBytes: "Zqcontenu",
  paperRefused: "Zqillisible",
  goal: "Zqbut",
  action: "Zqtache",
  remark: "Zqremarque",
  word: "Zqmot",
  photo: "zqphoto.jpg",
  place: "Zqadresse",
  excuse: "Zqexcuse",
  comment: "Zqcommentaire",
  agreement: "Je prépare mon CV",
  cvLine: "Zqcaisse",
  cvTown: "Zqville",
  letterTo: "Zqfirme",
  letterBody: "Zqcorps",
  headline: "Zqprojet",
  phone: phone(900),
  handedOver: "Zqpassage",
  covered: "Zqconge",
  glass: "Zqplainte",
  erasure: "Zqoubli",
  group: "Zqgroupe",
} as const;
export type Planted = keyof typeof planted;

/** A scene in which a track has been lived, and those who stand otherwise to its person. */
export type Lived = { readonly scene: Scene; readonly more: Readonly<Record<Station, Actor>> };

const done = <Value>(outcome: { readonly status: string; readonly value?: Value }): Value => {
  if (outcome.status !== "done" || outcome.value === undefined) throw new Error(JSON.stringify(outcome));
  return outcome.value;
};

type Cast = { readonly scene: Scene; readonly coach: Member<"coach">; readonly self: Member<"seeker">; readonly person: string };

/** Not in `setTheScene`: the rows of authorisation.test.ts write most of this themselves, and would be refused what is there already. */
export async function liveIn(scene: Scene): Promise<Lived> {
  const { coach, person } = scene;
  const cast: Cast = { scene, coach, person, self: scene.actors.themself as Member<"seeker"> };
  const coordinator = scene.actors.coordinator as Member<"coordinator">;
  const { familyName } = planted;
  await correctName.execute(cast.self, { firstName: "Ana", familyName });
  const exCoach = await accompaniedBefore(cast, coordinator);
  await told(cast);
  const paper = await proved(cast);
  const plan = await planned(cast);
  const met = await meetings(cast);
  const papers = await cvAndLetter(cast);
  done(await setHeadline.execute(coach, { person, headline: planted.headline, version: await versionNow(cast) }));
  done(await askErasure.execute(cast.self, { person, reason: planted.erasure }));
  done(await saveView.execute(coach, { name: "Vue", query: "" }));
  const { group } = done(await prepareGroup.execute(coach, { persons: [person], text: planted.group }));
  await written(cast);
  const more = { exCoach, ...(await standIn(cast, coordinator)) };
  return { scene: { ...scene, paper, ...plan, ...met, ...papers, group }, more };
}

const versionNow = async ({ coach, person }: Cast) => (await fileHeader.ask(coach, { person }))?.track?.version ?? 0;

/** Somebody accompanied the person for a while, wrote of all kinds, and handed them over. */
async function accompaniedBefore({ scene, coach, person }: Cast, coordinator: Member<"coordinator">) {
  const before = await someone(scene.mission, "coach", "Émile");
  const reason = planted.handedOver;
  done(await assign.execute(coach, { person, coach: before.membershipId, reason }));
  done(await writeNote.execute(before, { person, noteText: planted.sharedNoteBefore, noteChannel: "visit" }));
  done(await writeNote.execute(before, { person, noteText: planted.privateNoteBefore, noteKind: "private" }));
  done(await saveDraft.execute(before, draftOf(person, planted.draftBefore)));
  done(await writeToPerson.execute(before, { person, text: planted.fromCoachBefore }));
  done(await assign.execute(coordinator, { person, coach: coach.membershipId, reason }));
  return before;
}

const draftOf = (person: string, text: string) => ({
  ...{ person, form: crypto.randomUUID(), seen: null },
  ...{ text, kind: "private", channel: "" },
});

/** The assessment, by both hands: of their health, the person told what they chose to. */
async function told({ coach, self, person }: Cast) {
  const { saveCards, saveExperience, saveObstacles, saveProject, saveSchooling } = assessment;
  done(await saveSchooling.execute(coach, { person, diploma: "cesi", field: planted.diplomaField }));
  done(await saveExperience.execute(coach, { person, what1: planted.job, kind1: "job" }));
  done(await saveProject.execute(coach, { person, aim: planted.aim }));
  done(await saveObstacles.execute(self, { person, health: planted.health, other: planted.obstacle, housing: "looking" }));
  done(await saveCards.execute(self, { person, good: ["cook"], hard: ["carry"] }));
}

/** Rights with their letter; papers, criteria, the residence title and what was decided. Gives the paper that proves. */
async function proved({ coach, self, person }: Cast) {
  const pdf = (said: string) => cleanFile("application/pdf", Buffer.from(`%PDF-1.7 ${said}`));
  const dated = { person, kind: "allowance_end", on: "2031-04-20", source: "onem", letterOn: "2031-02-01" };
  done(await addRight.execute(coach, { ...dated, note: planted.rightNote, file: pdf("r"), name: planted.rightLetter }));
  const paperOf = async (kind: string, name: string, said: string) =>
    done(await addDocument.execute(coach, { person, kind, file: pdf(said), name })).document;
  const paper = await paperOf("cpas_certificate", planted.paperName, planted.paperBytes);
  const blurred = await paperOf("residence_title", "titre.pdf", "t");
  done(await checkDocument.execute(coach, { person, document: blurred, answer: "refused", why: planted.paperRefused }));
  const checked = { person, code: "no_cess", outcome: "met", note: planted.proofNote };
  done(await checkCriterion.execute(coach, { ...checked, proof: `paper:${paper}`, expiresOn: planted.proofUntil }));
  done(await checkCriterion.execute(coach, { person, code: "schooling_over", outcome: "met", proof: "seen" }));
  done(await bringPaper.execute(self, { code: "registered_at_forem" }));
  done(await noteTitle.execute(coach, { person, type: planted.titleType, mention: "limited", until: planted.titleUntil }));
  const situation = { schooling: "no", registered: "yes", diploma: "cesi", birthDate: planted.birthDate, stay: "stay_permit" };
  done(await decideVerified.execute(coach, { person, since: "", ...situation }));
  return paper;
}

async function planned({ coach, self, person }: Cast) {
  const { goal } = done(await addGoal.execute(coach, { person, goalTitle: planted.goal }));
  const wish = { goal, title: planted.action, remark: planted.remark, owner: "person", dueOn: "2031-04-02", minutes: "30" };
  const { action } = done(await addAction.execute(coach, wish));
  done(await sayWord.execute(self, { action, word: planted.word }));
  const file = cleanFile("image/jpeg", Buffer.from("photo"));
  done(await addPhoto.execute(self, { action, file, name: planted.photo }));
  return { goal, action };
}

/** One to come at an address, one in a room, a workshop; one excused that the person answers; hours and days off. */
async function meetings({ scene, coach, self, person }: Cast) {
  const now = { now: new Date("2031-03-02T08:00:00Z") };
  const plan = async (day: string, from: string, to: string, where: object) =>
    done(await planMeeting.execute(coach, { person, purpose: "interview", day, from, to, ...where }, now));
  const coming = await plan("2031-05-14", "09:00", "10:00", { where: "elsewhere", detail: planted.place });
  await plan("2031-05-12", "10:00", "11:00", { where: `${scene.site}|Salle 1` });
  const missed = await plan("2031-03-11", "09:00", "10:00", { where: "phone" });
  const after = { now: new Date("2031-03-11T10:00:00Z") };
  const { attendee } = missed;
  done(await markMeeting.execute(coach, { attendee, mark: "excused", reason: planted.excuse }, after));
  done(await commentMeeting.execute(self, { attendee, text: planted.comment }, after));
  const workshop = { title: "Atelier", capacity: "3", day: "2031-05-13", from: "13:00", to: "14:00", where: "video" };
  const { appointment } = done(await planWorkshop.execute(coach, workshop, now));
  done(await addHours.execute(coach, { weekday: "1", from: "09:00", to: "12:00" }));
  done(await addTimeOff.execute(coach, { fromDay: "2031-08-01", untilDay: "2031-08-02" }));
  return { meeting: coming.appointment, attendee: coming.attendee, workshop: appointment };
}

async function cvAndLetter({ coach, self, person }: Cast) {
  const line = { person, section: "experience", text: planted.cvLine, where: "Essai", from: "2020" };
  const [cvLine = ""] = done(await addCvLine.execute(self, line)).lines;
  const cvVersion = done(await makeOwnCv.execute(self, { person, layout: "plain", town: planted.cvTown })).version;
  const { letter } = done(await writeLetter.execute(coach, { person, kind: "thanks", to: planted.letterTo, about: "vendeuse" }));
  const words = { to: planted.letterTo, subject: "Merci", body: planted.letterBody };
  done(await changeLetter.execute(coach, { letter, version: 1, ...words }));
  return { cvLine, cvVersion, letter };
}

/** Messages both ways; notes, and last what the coach still types: a note that is saved takes its draft away. */
async function written({ scene, coach, self, person }: Cast) {
  done(await writeToCoach.execute(self, { text: planted.fromPerson }));
  done(await writeToPerson.execute(coach, { person, text: planted.fromCoach }));
  done(await writeToCoach.execute(self, { text: "Merci." }));
  done(await writeNote.execute(coach, { person, noteText: planted.sharedNote, noteChannel: "phone" }));
  done(await writeNote.execute(coach, { person, noteText: planted.privateNote, noteKind: "private" }));
  const { note } = done(await writeNote.execute(coach, { person, noteText: planted.removedNote }));
  done(await removeNote.execute(coach, { note }, { now: scene.today }));
  done(await saveDraft.execute(coach, draftOf(person, planted.draft)));
}

/** A colleague stands in for the coach from today on, by the clock of the database; another coordinator, who has the person's family name, broke the glass. */
async function standIn({ scene, coach, person }: Cast, coordinator: Member<"coordinator">) {
  const covering = await someone(scene.mission, "coach", "Rachida");
  const glass = await someone(scene.mission, "coordinator", "Irène");
  await correctName.execute(glass, { firstName: "Irène", familyName: planted.familyName.toUpperCase() });
  const from = brusselsDay(new Date());
  const away = { absent: coach.membershipId, by: covering.membershipId, from, until: addDays(from, 3) };
  done(await cover.execute(coordinator, { ...away, reason: planted.covered }));
  done(await breakGlass.execute(glass, { person, reason: planted.glass }));
  return { covering, glass };
}
