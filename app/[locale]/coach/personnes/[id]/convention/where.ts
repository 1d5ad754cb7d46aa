import { toFile } from "../../where";

export const toAgreements = ({ value }: { readonly value: { readonly person: string } }) => toFile(value.person, "convention");
