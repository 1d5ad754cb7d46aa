import type { ReactNode } from "react";
import { Pictogram, type PictogramName } from "./pictogram";

/** Nothing here: why, and the next step. */
export function EmptyState({ picture, title, children }: { picture?: PictogramName; title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      {picture && <Pictogram name={picture} />}
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  );
}
