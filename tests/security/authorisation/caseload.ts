// The list of people, its views, the message to several.
import type { Rows } from "./rows";

export const changes: Rows = {};

export const views: Rows = {};
