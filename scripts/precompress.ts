import { join } from "node:path";
import { precompress } from "../lib/platform/front/precompress";

// Run once after `next build`: assets leave compressed without costing anything per request. Public files are compressed at boot.
precompress(join(import.meta.dirname, "..", ".next", "static"));
