export type Language = {
  readonly href: string;
  readonly lang: string;
  readonly name: string;
  readonly dir?: "rtl";
  readonly current?: "true";
};

/** Each language under its own name, in its own script, without flags; opens without scripts. `short` is the one in use ("FR"). */
export function LanguageSwitch({ label, short, languages }: { label: string; short: string; languages: readonly Language[] }) {
  return (
    <details className="lang">
      <summary>
        <span className="vh">{label} </span>
        {short}
      </summary>
      <ul>
        {languages.map((language) => (
          <li key={language.href}>
            <a
              href={language.href}
              lang={language.lang}
              hrefLang={language.lang}
              dir={language.dir}
              aria-current={language.current}
            >
              {language.name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
