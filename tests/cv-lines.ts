// Lines of a CV as a version freezes them, for tests of what is made of them.
import type { CvFrozenLine } from "../lib/tracks/model/cv";

export const line = (section: CvFrozenLine["section"], text: string, more: Partial<CvFrozenLine> = {}): CvFrozenLine => ({
  id: crypto.randomUUID(),
  section,
  text,
  where: null,
  place: null,
  from: null,
  until: null,
  level: null,
  ...more,
});
