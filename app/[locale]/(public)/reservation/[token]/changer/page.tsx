import { Page } from "../../../../../../components/layout/page";
import { changeable, type HeldProps } from "../../held";
import { MoveView } from "../../move-view";
import { move } from "../actions";

export default async function Move(props: HeldProps) {
  const { locale, booking } = await changeable(props, "reservation");
  return (
    <Page>
      <MoveView locale={locale} booking={booking} base={`/${locale}/reservation`} move={move} />
    </Page>
  );
}
