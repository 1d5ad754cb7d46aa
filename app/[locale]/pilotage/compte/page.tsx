import { DeskAccount, deskAccountTitle } from "../../desk-account";
import { endAll, endOne, unlink } from "./actions";

export const metadata = deskAccountTitle;

export default function Account() {
  return <DeskAccount endOne={endOne} endAll={endAll} unlink={unlink} />;
}
