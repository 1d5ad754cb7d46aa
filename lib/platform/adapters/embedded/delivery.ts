import { system, type Mission } from "../../actor";
import { asActor } from "../../db";

export type Delivered = {
  readonly mission: Mission;
  readonly key: string;
  readonly channel: "sms" | "email";
  readonly to: string;
  readonly title: string;
  readonly body: string;
};

/** Keeps what would have left, for /dev/messages; the same key once, as a gateway does. */
export const keepDelivery = ({ mission, key, channel, to, title, body }: Delivered) =>
  asActor(system(mission, "delivery"), "write", async (db) => {
    await db.sql`
      insert into delivery (message_id, channel, recipient, title, body)
      values (${key}, ${channel}, ${to}, ${title}, ${body}) on conflict (mission_id, message_id) do nothing`;
  });
