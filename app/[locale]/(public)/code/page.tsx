import { Page } from "../../../../components/layout/page";
import { localeIn, type LocaleProps } from "../../titled";
import { open } from "./actions";
import { CodeForm } from "./code-form";

export default async function Code(props: LocaleProps) {
  return (
    <Page>
      <CodeForm locale={await localeIn(props)} open={open} />
    </Page>
  );
}
