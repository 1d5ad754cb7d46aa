/** The one font that every Latin page needs first; the name carries its content's hash. */
export const bodyFont = "/fonts/andika-400-3295cc3d.woff2";
