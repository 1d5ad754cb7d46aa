// Erasure and one’s own data.
import type { Rows } from "./rows";

export const changes: Rows = {};

export const views: Rows = {};
