import { sections, sectionSlugs, type Section } from "../../../lib/tracks/model/assessment";

/** The section of an address; undefined when there is none. */
export const sectionCalled = (slug: string): Section | undefined => sections.find((section) => sectionSlugs[section] === slug);

/** After a save: the next section, else the whole again with a word that it is kept. */
export const afterSection = (base: string, next: Section | null) =>
  next ? `${base}/${sectionSlugs[next]}` : `${base}?fait=bilan`;
