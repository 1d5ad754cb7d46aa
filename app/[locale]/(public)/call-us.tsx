import type { ReactNode } from "react";
import { Actions, ButtonLink } from "../../../components/ui/button";
import { phoneInWords } from "../../../lib/i18n/format";
import type { Locale } from "../../../lib/i18n/locale";
import { text } from "../../../lib/i18n/text";
import type { MissionFacts } from "../../../lib/missions/model";

type CallUsProps = { locale: Locale; mission: Pick<MissionFacts, "phone">; children?: ReactNode };

/** What works today on pages whose form does not exist yet: a number to call, a number to leave. */
export function CallUs({ locale, mission, children }: CallUsProps) {
  return (
    <Actions>
      <ButtonLink look="primary" href={`tel:${mission.phone}`}>
        <span>
          {text(locale, "pages")("contact.phone")} <span dir="ltr">{phoneInWords(mission.phone)}</span>
        </span>
      </ButtonLink>
      <ButtonLink href={`/${locale}/contact#rappel`}>{text(locale, "site")("help.callback")}</ButtonLink>
      {children}
    </Actions>
  );
}
