import type { ReactNode } from "react";
import { Pictogram } from "../ui/pictogram";

type HelpBlockProps = {
  label: string;
  /** "Besoin d’aide ? Appelez le" */
  ask: ReactNode;
  phone: { readonly href: string; readonly text: string };
  /** "Ou venez sans rendez-vous, le mardi de 9 h à 12 h." */
  walkIn: ReactNode;
  callBack?: { readonly href: string; readonly text: ReactNode };
};

/** A human, at the same place on every page (WCAG 3.2.6), on paper too. */
export function HelpBlock({ label, ask, phone, walkIn, callBack }: HelpBlockProps) {
  return (
    <section className="help" aria-label={label}>
      <div className="help-in">
        <Pictogram name="phone" />
        <div>
          <p>
            {ask}{" "}
            <a href={phone.href} dir="ltr">
              {phone.text}
            </a>
          </p>
          <p>{walkIn}</p>
          {callBack && (
            <p className="no-print">
              <a href={callBack.href}>{callBack.text}</a>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
