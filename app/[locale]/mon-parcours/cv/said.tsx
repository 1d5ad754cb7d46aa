import { Notice } from "../../../../components/ui/notice";
import type { Locale } from "../../../../lib/i18n/locale";
import { text, words } from "../../../../lib/i18n/text";

type Done = keyof ReturnType<typeof words<"cv">>["done"];
const isDone = (locale: Locale, done: unknown): done is Done =>
  typeof done === "string" && Object.hasOwn(words(locale, "cv").done, done);

/** What just happened, where the address says so. */
export function Said({ locale, done }: { locale: Locale; done: unknown }) {
  if (!isDone(locale, done)) return null;
  return (
    <Notice tone="ok" live="status">
      <p>{text(locale, "cv")(`done.${done}`)}</p>
    </Notice>
  );
}
