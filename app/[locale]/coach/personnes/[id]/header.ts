import { cache } from "react";
import { read } from "../../../../../lib/platform/read";
import { fileHeader } from "../../../../../lib/tracks/queries/file";

/** Asked once for a page, whoever needs it: the layout, and the page itself. */
export const headerOf = cache((person: string) => read(fileHeader, { person }));
