import { Page } from "../../../../../../components/layout/page";
import { changeable, type HeldProps } from "../../../../(public)/reservation/held";
import { MoveView } from "../../../../(public)/reservation/move-view";
import { move } from "../actions";

export default async function MoveHere(props: HeldProps) {
  const { locale, booking } = await changeable(props, "kiosque/reservation");
  return (
    <Page>
      <MoveView locale={locale} booking={booking} base={`/${locale}/kiosque/reservation`} move={move} />
    </Page>
  );
}
