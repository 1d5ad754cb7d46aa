import { Page } from "../../../../../components/layout/page";
import { ButtonLink } from "../../../../../components/ui/button";
import type { Answers, QuestionSlug } from "../../../../../lib/eligibility/model";
import type { Locale } from "../../../../../lib/i18n/locale";
import { words } from "../../../../../lib/i18n/text";
import { currentMission } from "../../../../../lib/missions/queries";
import { read } from "../../../../../lib/platform/read";
import { addressOf } from "../where";

type IncompleteProps = { readonly locale: Locale; readonly missing: QuestionSlug; readonly answers: Answers };

/** Some answers are missing, or all of them after half an hour: the way back to the first question without one. */
export async function Incomplete({ locale, missing, answers }: IncompleteProps) {
  const { incomplete, expired } = words(locale, "eligibility");
  const { shortName } = await read(currentMission, {});
  const said = Object.keys(answers).length > 0 ? incomplete : expired;
  return (
    <Page>
      <title>{`${said.title} - ${shortName}`}</title>
      <h1>{said.title}</h1>
      <p>{said.text}</p>
      <ButtonLink look="primary" width="full" href={`/${locale}${addressOf(missing)}`}>
        {said.go}
      </ButtonLink>
    </Page>
  );
}
