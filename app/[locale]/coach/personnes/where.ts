/** Addresses of a person's file, without the language. */
export const toFile = (person: string, page = "") => `/coach/personnes/${person}${page && `/${page}`}`;
export const toLife = (person: string) => `${toFile(person, "parcours")}?fait=1`;
