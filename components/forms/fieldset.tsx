import type { ReactNode } from "react";

/** Fields that belong together, under one name. */
export function Fieldset({ legend, hint, children }: { legend: ReactNode; hint?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="stack">{children}</div>
    </fieldset>
  );
}
