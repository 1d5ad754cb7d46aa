import { deskText } from "../../../lib/i18n/desk/text";
import { dayInWords } from "../../../lib/i18n/format";
import type { Locale } from "../../../lib/i18n/locale";
import { text } from "../../../lib/i18n/text";
import type { PlainDate } from "../../../lib/kernel/plain-date";
import type { ActionState, Preset } from "../../../lib/tracks/model/plan";
import { isOverdue } from "../../../lib/tracks/rules/plan";

type Titled = { readonly preset: Preset | null; readonly title: string | null };

/** What an action is called for the person: neutral where it comes from the list. */
export const titleFor = (locale: Locale, { preset, title }: Titled) =>
  title ?? (preset ? text(locale, "plan")(`presets.${preset}`) : "");

/** The same for the desk, in precise words. */
export const deskTitle = ({ preset, title }: Titled) => title ?? (preset ? deskText("plan")(`presets.${preset}`) : "");

/** Noon of a day: no time zone of a browser or a server moves it. */
const noonOf = (day: PlainDate) => new Date(`${day}T12:00:00Z`);
export const dayWords = (locale: Locale, day: PlainDate, today: PlainDate) => dayInWords(locale, noonOf(day), noonOf(today));

/** When something is due; what is past its day is asked about, never blamed. */
export function dueWords(locale: Locale, action: ActionState, today: PlainDate): string | null {
  const t = text(locale, "plan");
  if (action.status !== "open" || action.dueOn === null) return null;
  if (action.dueOn === today) return t("dueToday");
  return t(isOverdue(action, today) ? "overdue" : "due", { day: dayWords(locale, action.dueOn, today) });
}
