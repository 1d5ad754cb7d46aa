import { localeOr, type Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import type { SiteFacts } from "../../../../lib/missions/model";
import type { SessionCard } from "../../../../lib/sessions/queries/public";
import { addressWith, slugOf, type Choice } from "./choice";

type Option = { readonly key: string; readonly words: string; readonly href: string; readonly isOn: boolean };

function Options({ label, options }: { label: string; options: readonly Option[] }) {
  return (
    <nav className="choices no-print" aria-label={label}>
      <ul role="list">
        {options.map(({ key, words, href, isOn }) => (
          <li key={key}>
            <a href={href} aria-current={isOn ? "true" : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The places of the Mire, then what differs among its sessions; nothing to choose shows nothing. */
export function Choices({
  locale,
  choice,
  cards,
  sites,
}: {
  locale: Locale;
  choice: Choice;
  cards: readonly SessionCard[];
  sites: readonly SiteFacts[];
}) {
  const t = text(locale, "sessions");
  const base = `/${locale}/seances`;
  const option = (key: string, words: string, change: Choice, isOn: boolean): Option => ({
    key,
    words,
    href: addressWith(base, choice, change),
    isOn,
  });
  const places = sites.map(({ name, locality }) => option(name, locality, { lieu: slugOf(name) }, choice.lieu === slugOf(name)));
  const spoken = [...new Set(cards.map(({ language }) => localeOr(language)))];
  const languages = spoken.map((language) =>
    option(language, t(`language.${language}`), { langue: language }, choice.langue === language),
  );
  const isStepFree = choice.acces !== undefined;
  const stepFree = option("acces", t("filter.stepFree"), { acces: isStepFree ? undefined : "sans-marche" }, isStepFree);
  const differs = isStepFree || new Set(cards.map((card) => card.stepFree)).size > 1;
  const more = [
    ...(languages.length > 1
      ? [option("all", t("filter.everyLanguage"), { langue: undefined }, !choice.langue), ...languages]
      : []),
    ...(differs ? [stepFree] : []),
  ];
  return (
    <>
      {places.length > 1 && (
        <Options
          label={t("filter.places")}
          options={[option("all", t("filter.everywhere"), { lieu: undefined }, !choice.lieu), ...places]}
        />
      )}
      {more.length > 0 && <Options label={t("filter.more")} options={more} />}
    </>
  );
}
