import { createTranslator } from "use-intl/core";
import { codesIn } from "../form-words";
import { words } from "../text";
import { typesetFrench } from "../typography";
import { deskAgreementsFr } from "./agreements";
import { deskAssessmentFr } from "./assessment";
import { deskCaseloadFr } from "./caseload";
import { deskCoachesFr } from "./coaches";
import { deskCriteriaFr } from "./criteria";
import { deskCvFr } from "./cv";
import { deskDocumentsFr } from "./documents";
import { deskFileFr } from "./file";
import { deskMeetingsFr } from "./meetings";
import { deskNotesFr } from "./notes";
import { deskPlanFr } from "./plan";
import { deskPrivacyFr } from "./privacy";
import { deskRefusals } from "./refusals";
import { deskSessionsFr } from "./sessions";
import { deskTeamFr } from "./team";
import { deskThreadFr } from "./thread";
import { deskTimelineFr } from "./timeline";

const messages = typesetFrench({
  agreements: deskAgreementsFr,
  assessment: deskAssessmentFr,
  caseload: deskCaseloadFr,
  coaches: deskCoachesFr,
  criteria: deskCriteriaFr,
  cv: deskCvFr,
  documents: deskDocumentsFr,
  file: deskFileFr,
  meetings: deskMeetingsFr,
  notes: deskNotesFr,
  plan: deskPlanFr,
  privacy: deskPrivacyFr,
  sessions: deskSessionsFr,
  team: deskTeamFr,
  thread: deskThreadFr,
  timeline: deskTimelineFr,
});

/** The words of the desk, which works in French: `deskText("sessions")("day.title")`. */
export const deskText = <Noun extends keyof typeof messages>(noun: Noun) =>
  createTranslator<typeof messages, Noun>({ locale: "fr-BE", messages, namespace: noun as never, timeZone: "Europe/Brussels" });

const { sessions: _sessions, team: _team, timeline: _timeline, ...withCodes } = messages;
const codes: Readonly<Record<string, string>> = Object.assign(
  {},
  codesIn("fr"),
  typesetFrench(deskRefusals),
  ...Object.values(withCodes).map((noun) => noun.codes),
) as Readonly<Record<string, string>>;
const deskForm = { ...words("fr", "refusals").form, codes };

/** What every form of the desk says by itself; one object, so that a page with ten forms carries it once. */
export const deskFormWords = () => deskForm;
