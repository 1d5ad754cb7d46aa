import type { ReactNode } from "react";
import { Badge } from "../../../../../components/ui/badge";
import { Table } from "../../../../../components/ui/table";
import { deskText } from "../../../../../lib/i18n/desk/text";
import type { Recipient } from "../../../../../lib/tracks/model/group";

const isReached = ({ fate }: Recipient) => fate === "sms" || fate === "email";
const named = ({ firstName, familyName }: Recipient) => [firstName, familyName].filter(Boolean).join(" ");

/** Who gets it. */
export const reachedIn = (recipients: readonly Recipient[]) => recipients.filter(isReached);

/** Who gets it and how they are told; who does not, and why: those first, since they are what one would miss. */
export function Recipients({ locale, recipients }: { readonly locale: string; readonly recipients: readonly Recipient[] }) {
  const t = deskText("thread");
  const [reached, skipped] = [reachedIn(recipients), recipients.filter((one) => !isReached(one))];
  return (
    <>
      {skipped.length > 0 && (
        <List
          id="laisses"
          title={t("group.skipped", { count: skipped.length })}
          head={t("group.why")}
          rows={skipped.map((one) => [
            one,
            <Badge key="why" tone="warn">
              {t(`group.fates.${one.fate}`)}
            </Badge>,
          ])}
          locale={locale}
        />
      )}
      {reached.length > 0 && (
        <List
          id="prevenus"
          title={t("group.reached", { count: reached.length })}
          head={t("group.way")}
          rows={reached.map((one) => [one, t(`group.fates.${one.fate}`)])}
          locale={locale}
        />
      )}
    </>
  );
}

type ListProps = {
  readonly id: string;
  readonly title: string;
  readonly head: string;
  readonly rows: readonly (readonly [Recipient, ReactNode])[];
  readonly locale: string;
};

const List = ({ id, title, head, rows, locale }: ListProps) => (
  <div className="stack">
    <h2 id={id}>{title}</h2>
    <Table
      label={title}
      columns={[
        { key: "who", head: deskText("thread")("group.who"), kind: "long" },
        { key: "fate", head },
      ]}
      rows={rows.map(([one, said]) => ({
        key: one.person,
        cells: [
          <a key="who" href={`/${locale}/coach/personnes/${one.person}`}>
            {named(one)}
          </a>,
          said,
        ],
      }))}
      empty={null}
    />
  </div>
);
