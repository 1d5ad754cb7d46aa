import type { DeskGroup } from "../../../../components/layout/desk-shell";
import { deskFormWords, deskText } from "../../../../lib/i18n/desk/text";
import { keyWords } from "../../../../lib/i18n/desk/keys";
import { PageForm } from "../../page-form";
import { setKeys } from "../compte/actions";
import { frame, isList } from "../personnes/asked";
import { Help } from "./help.client";
import { Keyboard } from "./keyboard.client";
import { Palette } from "./palette.client";

type DeskKeysProps = { locale: string; path: string; groups: readonly DeskGroup[] };

/** The keys of the desk, on every page of it: what they do, where they lead, how to turn them off. */
export async function DeskKeys({ locale, path, groups }: DeskKeysProps) {
  const { shortcuts } = (await frame()) ?? { shortcuts: "on" as const };
  const pages = groups.flatMap(({ links }) => links.map(({ href, text }) => ({ href, text: text as string })));
  return (
    <>
      <Keyboard shortcuts={shortcuts} home={`/${locale}/coach`} />
      <Palette pages={[...pages, ...actions(locale)]} home={`/${locale}/coach`} />
      <Help shortcuts={shortcuts} hint={isList(path) ? <ListKeys /> : null}>
        <SwitchKeys shortcuts={shortcuts} />
      </Help>
    </>
  );
}

/** On or off, by a form like any other. */
export function SwitchKeys({ shortcuts }: { shortcuts: "on" | "off" }) {
  const t = deskText("caseload");
  return (
    <PageForm
      action={setKeys}
      words={deskFormWords()}
      hidden={{ shortcuts: shortcuts === "on" ? "off" : "on" }}
      submit={t(shortcuts === "on" ? "keys.turnOff" : "keys.turnOn")}
      look="secondary"
    />
  );
}

const actions = (locale: string) => [
  { href: `/${locale}/coach/seances/nouvelle`, text: deskText("sessions")("calendar.plan") },
  { href: `/${locale}/coach/compte#raccourcis`, text: keyWords.help.title },
];

function ListKeys() {
  const { list } = keyWords;
  return (
    <>
      {list.map(([keys, what]) => (
        <span key={keys}>
          {keys.split(" ").map((key) => (
            <kbd className="kbd" key={key}>
              {key}
            </kbd>
          ))}{" "}
          {what}
        </span>
      ))}
    </>
  );
}
