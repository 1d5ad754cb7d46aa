// Notes, private thoughts and conversations of the demonstration: all invented, said through the portal's own commands at their own time.
import { saveDraft } from "../lib/tracks/commands/note-drafts";
import { writeNote } from "../lib/tracks/commands/notes";
import { writeToCoach, writeToPerson } from "../lib/tracks/commands/thread";
import type { NoteChannel } from "../lib/tracks/model/notes";
import { fileThread, myThread } from "../lib/tracks/queries/thread";
import type { DemoTrack, Filler } from "./demo-track";

type Line =
  | { readonly days: number; readonly note: string; readonly channel?: NoteChannel }
  | { readonly days: number; readonly thought: string }
  | { readonly days: number; readonly coach: string }
  | { readonly days: number; readonly person: string }
  /** The other side opens the conversation. */
  | { readonly days: number; readonly read: "coach" | "person" };

/** By first name; days before today. The last line of Yasmina and of Dawit waits to be read, one on each side. */
const lines: Readonly<Record<string, readonly Line[]>> = {
  Yasmina: [
    { days: 45, note: "Premier entretien. Cherche un temps plein en vente. Libre du lundi au samedi.", channel: "meeting" },
    { days: 45, thought: "Parle peu de son ancien travail. Reprendre doucement la prochaine fois." },
    { days: 30, coach: "Bonjour Yasmina. Avez-vous retrouvé votre attestation ?" },
    { days: 30, read: "person" },
    { days: 29, person: "Bonjour, oui, je l’apporte jeudi." },
    { days: 29, read: "coach" },
    { days: 29, coach: "Parfait, merci. À jeudi." },
    { days: 28, read: "person" },
    { days: 22, note: "CV relu ensemble. Elle prend le bus 1 : le premier arrive à 7 h 10.", channel: "meeting" },
    { days: 15, note: "Appel court. Elle a envoyé deux candidatures.", channel: "phone" },
    { days: 1, coach: "Bonjour Yasmina. Un magasin de Rivecourt cherche quelqu’un. On en parle cette semaine ?" },
  ],
  Kevin: [
    { days: 70, note: "Visite du chantier-école. Le métier lui plaît.", channel: "visit" },
    { days: 20, note: "Message au numéro habituel, pas de réponse.", channel: "sms" },
  ],
};

const others: readonly (readonly Line[])[] = [
  [
    { days: 9, note: "Point sur les démarches. Deux papiers manquent encore.", channel: "meeting" },
    { days: 3, person: "Bonjour, mon rendez-vous de jeudi est à quelle heure ?" },
  ],
  [{ days: 18, note: "Entretien au bureau. Objectif : une formation de cuisine en janvier.", channel: "meeting" }],
  [
    { days: 25, coach: "Bonjour, comment se passe la formation ?" },
    { days: 25, read: "person" },
    { days: 24, person: "Très bien, merci. Je finis le 12." },
    { days: 24, read: "coach" },
  ],
  [{ days: 30, note: "Échange avec l’école de promotion sociale : place gardée.", channel: "partner" }],
];

const day = 86_400_000;

async function say({ person, coach, seeker }: DemoTrack, line: Line, now: Date): Promise<{ readonly status: string } | null> {
  const at = { now };
  if ("note" in line)
    return writeNote.execute(coach, { person, noteText: line.note, noteKind: "shared", noteChannel: line.channel ?? "" }, at);
  if ("thought" in line) return writeNote.execute(coach, { person, noteText: line.thought, noteKind: "private" }, at);
  if ("coach" in line) return writeToPerson.execute(coach, { person, text: line.coach }, at);
  if ("person" in line) return writeToCoach.execute(seeker, { text: line.person }, at);
  if (line.read === "coach") await fileThread.ask(coach, { person }, now);
  else await myThread.ask(seeker, {}, now);
  return null;
}

/** Each line a few minutes after the other, so that the order of the telling is the order of the days. */
export const fillVoice: Filler = async (tracks, now) => {
  for (const [index, track] of tracks.entries()) {
    const told = lines[track.firstName] ?? others[index % others.length] ?? [];
    for (const [at, line] of told.entries()) {
      const when = new Date(
        Math.max(now.getTime() - line.days * day + at * 180_000, track.openedAt.getTime() + (at + 1) * 60_000),
      );
      const outcome = await say(track, line, when);
      if (outcome && outcome.status !== "done")
        throw new Error(`a line of the demonstration was refused: ${JSON.stringify(outcome)}`);
    }
  }
  const [first] = tracks;
  if (!first) return;
  const draft = {
    person: first.person,
    form: crypto.randomUUID(),
    seen: null,
    text: "Pour jeudi : ",
    kind: "shared",
    channel: "",
  };
  await saveDraft.execute(first.coach, draft, { now });
};
