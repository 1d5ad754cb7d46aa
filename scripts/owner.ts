import pg from "pg";
import { env } from "../lib/platform/env";

/** One statement as the owner of the database: only for creating a Mire, which nobody inside the portal may do. */
export async function asOwner<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: env().OWNER_DATABASE_URL });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
