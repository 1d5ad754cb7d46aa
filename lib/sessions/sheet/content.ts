import { sheetWords } from "../../i18n/desk/attendance";
import { dayInWords, timeInWords } from "../../i18n/format";
import { brusselsDay } from "../../kernel/zoned";
import { inLetters } from "../../platform/pdf/letters";
import type { Sheet, SheetLine } from "../queries/desk";

/** What stands on one attendance sheet, whatever draws it. */
export type SheetContent = {
  readonly number: string;
  readonly title: string;
  readonly session: string;
  readonly place: string;
  readonly people: readonly { readonly name: string; readonly code: string }[];
  readonly notes: readonly string[];
  readonly opens: string;
};

/** Lines for people who come without a booking. */
export const blankLines = 6;

const expected: readonly string[] = ["booked", "present", "excused", "absent"];
export const isExpected = ({ status }: Pick<SheetLine, "status">) => expected.includes(status);

type Named = Pick<SheetLine, "firstName" | "familyName">;

/** "NDIAYE Fatou"; the first name alone where the family name is not known. */
export const nameOnSheet = ({ firstName, familyName }: Named) =>
  familyName ? `${familyName.toLocaleUpperCase("fr")} ${firstName}` : firstName;

const collator = new Intl.Collator("fr", { sensitivity: "base", numeric: true });

/** The same order on paper and on the phone. */
export const inSheetOrder = <Line extends Named>(lines: readonly Line[]) =>
  lines.toSorted((a, b) => collator.compare(nameOnSheet(a), nameOnSheet(b)));

/** "SI-2026-1126-4F2A": the day, and the end of the session's id, so that a scan finds its session. */
export const sheetNumber = ({ id, startsAt }: { readonly id: string; readonly startsAt: Date }) => {
  const [year, month, day] = brusselsDay(startsAt).split("-");
  return `SI-${year}-${month}${day}-${id.slice(-4).toUpperCase()}`;
};

/** A name in letters that the sheet's fonts have; an asterisk says that it was transcribed (ruling 18). */
export function printable(
  name: string,
  canWrite: (text: string) => boolean,
): { readonly name: string; readonly changed: string } {
  const printed = inLetters(name, canWrite);
  return printed === name ? { name, changed: "" } : { name: `${printed} *`, changed: name };
}

export function sheetContent({ session, lines }: Sheet, grid: string, canWrite: (text: string) => boolean): SheetContent {
  const day = dayInWords("fr", session.startsAt, new Date(0));
  const people = inSheetOrder(lines.filter(isExpected)).map((line) => ({
    ...printable(nameOnSheet(line), canWrite),
    code: line.paperCode.replace(/(.{4})/, "$1 "),
  }));
  const place = sheetWords.place(session.site, session.room, session.street, session.locality);
  return {
    number: sheetNumber(session),
    title: sheetWords.title,
    session: sheetWords.session(day, timeInWords("fr", session.startsAt), timeInWords("fr", session.endsAt)),
    place: session.hostName ? `${place}. ${sheetWords.host(session.hostName)}` : `${place}.`,
    people,
    notes: [sheetWords.walkIns, ...(people.some(({ changed }) => changed) ? [sheetWords.transcribed] : [])],
    opens: grid,
  };
}
