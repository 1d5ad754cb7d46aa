import { TextField } from "../../../../components/forms/text-field.client";
import { deskFormWords, deskText } from "../../../../lib/i18n/desk/text";
import { queryOf, viewOf } from "../../../../lib/tracks/rules/views";
import { PageForm } from "../../page-form";
import { dropView, keepView } from "./actions";
import { asked, house, ownView } from "./asked";

/** An address that has no name yet can be given one; a view of one's own can go. */
export async function OwnView() {
  const { filters, sort } = await asked();
  const t = deskText("caseload");
  const own = await ownView();
  if (own)
    return (
      <PageForm
        action={dropView}
        words={deskFormWords()}
        hidden={{ view: own.id }}
        submit={t("views.remove", { name: own.name })}
        look="quiet"
      />
    );
  const query = queryOf({ ...filters, words: null }, { sort });
  if (query === "" || (viewOf(filters, await house()) && sort === "name")) return null;
  return (
    <details className="more">
      <summary>{t("views.save")}</summary>
      <PageForm
        action={keepView}
        words={deskFormWords()}
        hidden={{ query }}
        about={{ view_exists: "name" }}
        submit={t("views.save")}
        look="secondary"
      >
        <TextField name="name" label={t("views.name")} hint={t("views.nameHint")} maxLength={60} size="medium" />
      </PageForm>
    </details>
  );
}
