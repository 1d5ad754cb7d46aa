import { Page } from "../../../../../../components/layout/page";
import { CancelView } from "../../cancel-view";
import { changeable, type HeldProps } from "../../held";
import { cancel } from "../actions";

export default async function Cancel(props: HeldProps) {
  const { locale, booking } = await changeable(props, "reservation");
  return (
    <Page>
      <CancelView locale={locale} booking={booking} base={`/${locale}/reservation`} cancel={cancel} />
    </Page>
  );
}
