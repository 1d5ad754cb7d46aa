// Papers.
import type { Rows } from "./rows";

export const changes: Rows = {};

export const views: Rows = {};
