import { DeskAccount, deskAccountTitle, type DeskAccountProps } from "../../desk-account";
import { endAll, endOne, sure, unlink } from "./actions";

export const metadata = deskAccountTitle;

export default function Account({ searchParams }: DeskAccountProps) {
  return <DeskAccount searchParams={searchParams} endOne={endOne} endAll={endAll} unlink={unlink} sure={sure} />;
}
