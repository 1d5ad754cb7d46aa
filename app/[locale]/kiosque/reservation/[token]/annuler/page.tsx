import { Page } from "../../../../../../components/layout/page";
import { CancelView } from "../../../../(public)/reservation/cancel-view";
import { changeable, type HeldProps } from "../../../../(public)/reservation/held";
import { cancel } from "../actions";

export default async function CancelHere(props: HeldProps) {
  const { locale, booking } = await changeable(props, "kiosque/reservation");
  return (
    <Page>
      <CancelView locale={locale} booking={booking} base={`/${locale}/kiosque/reservation`} cancel={cancel} />
    </Page>
  );
}
