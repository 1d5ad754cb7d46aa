import type { Metadata } from "next";
import { Notice } from "../../../../../../components/ui/notice";
import { deskText } from "../../../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../../../lib/i18n/locale";
import { read } from "../../../../../../lib/platform/read";
import type { AgreementView } from "../../../../../../lib/tracks/model/agreements";
import { agreementDesk, type AgreementDesk } from "../../../../../../lib/tracks/queries/agreements";
import { uploadState } from "../../../../upload-said";
import { toFile } from "../../where";
import { AgreementCard } from "./agreement-card";
import { DraftForm } from "./draft-form";
import { Lend, SignForMire } from "./mire-forms";
import { PaperForm } from "./paper-form";
import { Signatures } from "./signatures";
import { Send, Withdraw } from "./state-forms";

export const metadata: Metadata = { title: deskText("agreements")("title") };

type Query = { refus?: string | string[]; fait?: string | string[] };
type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** Writing an agreement with a person, having it signed, and what was signed before. */
export default async function Agreements({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { refus, fait } = await searchParams;
  const desk = await read(agreementDesk, { person: id });
  const t = deskText("agreements");
  const current = desk.agreements.find(({ status }) => status === "draft" || status === "out");
  const back = toFile(id, "convention");
  return (
    <div className="stack">
      <h2>{t("title")}</h2>
      {fait !== undefined && <Notice tone="ok" live="status" title={t("paper.done")} />}
      {current && <AgreementCard agreement={current} />}
      {current?.status === "out" && (
        <>
          <Signatures agreement={current} />
          <SignForMire agreement={current} />
          <PaperForm locale={localeOr(asked)} back={back} agreement={current} state={await uploadState("scan", back, refus)} />
          <Lend agreement={current} />
        </>
      )}
      {current?.status !== "out" && <Writing desk={desk} draft={current} />}
      {current && <Withdraw agreement={current} />}
      {desk.agreements.length === 0 && desk.canBeWritten === "no" && <p>{t("none")}</p>}
      {desk.agreements
        .filter((agreement) => agreement !== current)
        .map((agreement) => (
          <AgreementCard key={agreement.id} agreement={agreement} />
        ))}
    </div>
  );
}

/** A new draft, or the one at hand; nothing where a renewal must be decided first, or where the track is over. */
function Writing({ desk, draft }: { desk: AgreementDesk; draft: AgreementView | undefined }) {
  const t = deskText("agreements");
  if (desk.canBeWritten === "no") return <Notice title={t("draft.closed")} />;
  if (!desk.proposed && !draft) return <Notice title={t("draft.renewalFirst")} />;
  return (
    <>
      {draft && <Send agreement={draft} name={desk.firstName} />}
      <DraftForm desk={desk} draft={draft} />
    </>
  );
}
