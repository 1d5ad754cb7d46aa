import type { Metadata } from "next";
import { localeOr, type Locale } from "../../lib/i18n/locale";
import { words } from "../../lib/i18n/text";
import type { FormState } from "../../lib/kernel/outcome";
import { sealedCookie } from "../../lib/platform/sealed-cookie";

/** What the door of uploads answered, for the page that shows the form again: in a sealed cookie, since an address must not say which paper it was. */
export type UploadSaid = {
  readonly slot: string;
  readonly back: string;
  readonly state: Exclude<FormState, { status: "fresh" }>;
};

export const uploadSaid = sealedCookie<UploadSaid>("__Host-depot", 5);

/** The state of the upload form of a page: fresh, or what went wrong a moment ago. `refus` in the address says that there is something to read. */
export async function uploadState(slot: string, back: string, refus: string | string[] | undefined): Promise<FormState> {
  const said = refus === undefined ? null : await uploadSaid.read();
  return said && said.slot === slot && said.back === back ? said.state : { status: "fresh" };
}

/** A page of one's own space with such a form: `fait` says what was done, `refus` that something is to be read. */
export type UploadPageProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ fait?: string | string[]; refus?: string | string[] }>;
};

/** Its title in the browser, errors first. */
export async function uploadTitle(
  { params, searchParams }: UploadPageProps,
  titleIn: (locale: Locale) => string,
): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const { errorPrefix } = words(locale, "refusals").form;
  return { title: `${(await searchParams).refus === undefined ? "" : errorPrefix}${titleIn(locale)}` };
}
