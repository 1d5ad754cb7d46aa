import type { ReactNode } from "react";
import { Disclosure } from "../ui/disclosure";

export type CommuneGroup = { readonly key: string; readonly title: string; readonly communes: string };
export type DirectoryPart = { readonly key: string; readonly title: ReactNode; readonly groups: readonly CommuneGroup[] };

/** The map in words: every Mire, and the communes that the sources give it. Opens without scripts. */
export function MireDirectory({ parts }: { parts: readonly DirectoryPart[] }) {
  return (
    <ul className="directory">
      {parts.map(({ key, title, groups }) => (
        <li key={key}>
          <Disclosure title={title}>
            {groups.map((group) => (
              <div key={group.key}>
                <p className="fine">{group.title}</p>
                <p>{group.communes}</p>
              </div>
            ))}
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
