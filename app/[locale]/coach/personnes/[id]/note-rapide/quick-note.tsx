import { SelectField } from "../../../../../../components/forms/select-field.client";
import { TextArea } from "../../../../../../components/forms/text-area.client";
import { RadioRows } from "../../../../../../components/forms/choice-rows.client";
import { Notice } from "../../../../../../components/ui/notice";
import { Timeline } from "../../../../../../components/ui/line";
import { factInWords } from "../../../../../../lib/i18n/desk/fact-words";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { momentInWords } from "../../../../../../lib/i18n/format";
import { request } from "../../../../../../lib/platform/current-actor";
import { noteChannels, type Draft } from "../../../../../../lib/tracks/model/notes";
import type { Beside } from "../../../../../../lib/tracks/queries/file";
import { PageForm } from "../../../../page-form";
import { keepNote } from "./actions";
import { KeepDraft } from "./keep-draft.client";

type Props = { readonly locale: string; readonly person: string; readonly firstName: string; readonly beside: Beside };

/** Beside every page of a file: the note that is always open, and what happened last. */
export async function QuickNote({ locale, person, firstName, beside: { draft, unread, facts } }: Props) {
  const t = deskText("notes");
  const { path, query } = await request();
  const file = `/${locale}/coach/personnes/${person}`;
  return (
    <aside className="file-aside stack" aria-label={t("quick.label")}>
      {query.includes("fait=note") && (
        <Notice tone="ok" live="status">
          <p>{t("saved")}</p>
        </Notice>
      )}
      <NoteForm person={person} firstName={firstName} draft={draft} from={path} />
      {unread > 0 && (
        <p>
          <a href={`${file}/messages`}>{t("quick.unread", { count: unread })}</a>
        </p>
      )}
      <h2>{t("quick.latest")}</h2>
      <Timeline
        items={facts.map((fact) => ({
          key: String(fact.id),
          title: factInWords(fact.type, fact.data),
          body: momentInWords("fr", fact.at, new Date()),
        }))}
      />
      <p>
        <a href={`${file}/historique`}>{t("quick.all")}</a>
      </p>
    </aside>
  );
}

type NoteFormProps = { readonly person: string; readonly firstName: string; readonly draft: Draft | null; readonly from: string };

/** The note itself: beside a file, and beside the list. */
export function NoteForm({ person, firstName, draft, from }: NoteFormProps) {
  const t = deskText("notes");
  const form = crypto.randomUUID();
  return (
    <section className="quick-note stack" aria-labelledby="note-rapide">
      <h2 id="note-rapide">{t("quick.title")}</h2>
      <PageForm key={form} action={keepNote} words={deskFormWords()} hidden={{ person, form, from }} submit={t("quick.send")}>
        <TextArea
          name="noteText"
          label={<span className="vh">{t("quick.text")}</span>}
          hint={t("quick.hint")}
          value={draft?.text}
          rows={4}
          maxLength={4_000}
        />
        <KeepDraft
          person={person}
          form={form}
          seen={draft?.at.toISOString() ?? null}
          words={{
            saving: t("quick.saving"),
            savedAt: t("quick.savedAt", { time: "{time}" }),
            failed: t("quick.failed"),
            signedOut: t("quick.signedOut"),
            elsewhere: t("quick.elsewhere"),
            tooLong: t("quick.tooLong"),
          }}
          first={draft && t("quick.restoredFrom", { when: momentInWords("fr", draft.at, new Date()) })}
        />
        <SelectField
          name="noteChannel"
          label={t("quick.channel")}
          value={draft?.channel ?? ""}
          options={[
            { value: "", label: t("quick.noChannel") },
            ...noteChannels.map((way) => ({ value: way, label: t(`channels.${way}`) })),
          ]}
        />
        <RadioRows
          name="noteKind"
          legend={t("quick.kind")}
          value={draft?.kind ?? "shared"}
          choices={[
            { value: "shared", label: t("quick.shared", { name: firstName }) },
            { value: "private", label: t("quick.private") },
          ]}
        />
      </PageForm>
    </section>
  );
}
