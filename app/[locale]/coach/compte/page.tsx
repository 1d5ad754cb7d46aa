import { Notice } from "../../../../components/ui/notice";
import { deskText } from "../../../../lib/i18n/desk/text";
import { DeskAccount, deskAccountTitle, type DeskAccountProps } from "../../desk-account";
import { SwitchKeys } from "../keys/desk-keys";
import { frame } from "../personnes/asked";
import { endAll, endOne, sure, unlink } from "./actions";

export const metadata = deskAccountTitle;

export default async function Account({ searchParams }: DeskAccountProps) {
  const desk = await frame();
  return (
    <>
      <DeskAccount searchParams={searchParams} endOne={endOne} endAll={endAll} unlink={unlink} sure={sure} />
      {desk && <Keys shortcuts={desk.shortcuts} saved={(await searchParams).fait === "touches"} />}
    </>
  );
}

/** Single keys on or off (WCAG 2.1.4). */
function Keys({ shortcuts, saved }: { shortcuts: "on" | "off"; saved: boolean }) {
  const t = deskText("caseload");
  return (
    <section className="stack" aria-labelledby="raccourcis">
      <h2 id="raccourcis">{t("keys.title")}</h2>
      {saved && (
        <Notice tone="ok" live="status">
          <p>{t("keys.saved")}</p>
        </Notice>
      )}
      <p>{t(shortcuts === "on" ? "keys.on" : "keys.off")}</p>
      <SwitchKeys shortcuts={shortcuts} />
    </section>
  );
}
