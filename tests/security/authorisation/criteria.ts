// Verified eligibility, and dates that letters give.
import type { Rows } from "./rows";

export const changes: Rows = {};

export const views: Rows = {};
