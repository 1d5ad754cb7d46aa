import { Linked } from "../../../components/ui/linked";
import { phoneInWords } from "../../../lib/i18n/format";
import type { MissionFacts } from "../../../lib/missions/model";

/** A sentence of ours in which the Mire's phone number and address can be pressed. */
export function Reachable({ mission, children }: { mission: Pick<MissionFacts, "phone" | "email">; children: string }) {
  const ways = [
    { text: phoneInWords(mission.phone), href: `tel:${mission.phone}` },
    { text: mission.email, href: `mailto:${mission.email}` },
  ];
  return (
    <p>
      <Linked text={children} links={ways} />
    </p>
  );
}
