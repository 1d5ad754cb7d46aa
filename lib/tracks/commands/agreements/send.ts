import { ok, refuse } from "../../../kernel/result";
import { brusselsDay } from "../../../kernel/zoned";
import { parametersOn } from "../../../missions/facts";
import { openKeyOf } from "../../../people/facts";
import type { Member } from "../../../platform/actor";
import { command } from "../../../platform/command";
import type { Db } from "../../../platform/db";
import { coachOrCoordination, concernOf } from "../../../platform/reach";
import {
  contentOf,
  hashOf,
  holdAgreement,
  openAgreement,
  personOfAgreement,
  sealAgreement,
  type AgreementRow,
} from "../../facts/agreements";
import { suspensionsOf } from "../../facts/suspensions";
import { holdTrack } from "../../facts/track";
import { thirdPartyOf } from "../../model/agreement-templates";
import type { AgreementChoices } from "../../model/agreements";
import type { Track } from "../../model/life";
import { capOf, decideAgreement, decideCommitment, partiesOf } from "../../rules/agreements";
import { agreementVersionInput } from "../../schema/agreements";

/** Freezes a draft: from here on its words, its hash and who must sign do not change. The person is told that a document waits. */
export const sendAgreement = command({
  name: "agreements.send",
  input: agreementVersionInput,
  load: async ({ db, actor, input }) => {
    const person = await personOfAgreement(db, input.agreement);
    return person ? concernOf(db, actor, person) : null;
  },
  policy: coachOrCoordination,
  run: async ({ db, actor, now, input, subject: { person } }) => {
    const track = await holdTrack(db, person);
    const draft = await holdAgreement(db, input.agreement);
    if (!draft || !track || track.id !== draft.track || track.status === "closed") return refuse("no_open_track");
    const decided = decideAgreement("send", draft.status);
    if (!decided.ok) return decided;
    if (draft.version !== input.version) return refuse("changed_meanwhile");
    const checked = await stillHolds(db, actor, track, draft, now);
    if (!checked.ok) return checked;
    const { content } = checked.value;
    const hash = hashOf(content);
    await db.sql`
      update agreement set status = ${decided.value}, sealed = ${await sealAgreement(db, person, draft.id, content)}, content_hash = ${hash}, out_at = ${now}::timestamptz,
        version = version + 1 where id = ${draft.id}::uuid`;
    const signature = await askEverybody(db, draft, partiesOf(content.third), now);
    return ok({
      value: { person, agreement: draft.id },
      events: [
        {
          type: "agreements.out",
          subject: person,
          data: { track: track.id, agreement: draft.id, hash, party: "person", signature },
        },
      ],
    });
  },
});

/** A draft may have waited: its days are judged again, and its names are those of today. */
async function stillHolds(db: Db, actor: Member, track: Track, draft: AgreementRow, now: Date) {
  const today = brusselsDay(now);
  const house = await parametersOn(db, actor.missionId, today);
  const begun = { startedOn: track.startedOn, suspensions: await suspensionsOf(db, track.id) };
  const decided = draft.kind === "first" ? decideCommitment(draft, begun, house, today) : ok(draft);
  if (!decided.ok) return decided;
  const choices = openAgreement(await openKeyOf(db, draft.person), draft.id, draft.sealed) as AgreementChoices | null;
  if (!choices) return refuse("not_a_draft");
  const { template, number, kind, from, until } = draft;
  const third = thirdPartyOf(house.agreement_third_party);
  const asked = { template, number, kind, from, until, third, choices, madeOn: today, cap: capOf(begun, house, today) };
  return ok({ content: await contentOf(db, actor, { ...asked, of: draft.person }) });
}

/** One row per party; answers the person's. */
async function askEverybody(db: Db, { id, person }: AgreementRow, parties: readonly string[], now: Date): Promise<string> {
  const rows = await db.sql<{ id: string; party: string }>`
    insert into signature (person_id, agreement_id, party, asked_at)
    select ${person}::uuid, ${id}::uuid, p.party, case when p.party = 'person' then ${now}::timestamptz end from unnest(${parties}::text[]) as p (party)
    returning id, party`;
  const own = rows.find(({ party }) => party === "person");
  if (!own) throw new Error("an agreement without the person's signature");
  return own.id;
}
