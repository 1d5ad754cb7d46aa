import "server-only";
import { notFound } from "next/navigation";
import { currentActor } from "./current-actor";
import type { Query } from "./query";

/** What a page calls. Not yours and not there look the same. */
export const read = async <Input, View>(query: Query<Input, View>, input: Input): Promise<View> =>
  (await query.ask(await currentActor(), input)) ?? notFound();

/** The same, where the page has something to say when there is nothing. */
export const readMaybe = async <Input, View>(query: Query<Input, View>, input: Input): Promise<View | null> =>
  query.ask(await currentActor(), input);
