import { TextField } from "../../../../components/forms/text-field.client";
import { Button } from "../../../../components/ui/button";
import { deskFormWords, deskText } from "../../../../lib/i18n/desk/text";
import { read } from "../../../../lib/platform/read";
import { findForErasure, type FoundPerson } from "../../../../lib/tracks/queries/privacy";
import { PageForm } from "../../page-form";
import { proposeSomebody } from "./actions";

/** Somebody who asked by letter: found by name, then proposed. The search is in the address. */
export async function Find({ q }: { q: string }) {
  const t = deskText("privacy");
  const found = await read(findForErasure, { q: q.slice(0, 80) });
  return (
    <section className="stack" aria-labelledby="guichet">
      <h2 id="guichet">{t("find")}</h2>
      <p>{t("findLead")}</p>
      <form className="form" action="#guichet" method="get">
        <TextField name="q" type="search" label={t("search")} value={q} maxLength={80} />
        <Button>{t("searchSend")}</Button>
      </form>
      {q !== "" && found.length === 0 && <p role="status">{t("notFound")}</p>}
      {found.map((one) => (
        <Found key={one.person} found={one} />
      ))}
    </section>
  );
}

function Found({ found: { person, name, coach } }: { found: FoundPerson }) {
  const t = deskText("privacy");
  return (
    <div className="card stack">
      <p>
        <b>{name}</b> <span className="muted">{coach && `${t("coach")} : ${coach}`}</span>
      </p>
      <PageForm action={proposeSomebody} words={deskFormWords()} hidden={{ person }} look="secondary" submit={t("propose")}>
        <TextField name="reason" label={t("reason")} maxLength={500} />
      </PageForm>
    </div>
  );
}
