import { deskFrame } from "../desk-frame";

export default deskFrame({ slug: "partenaire", roles: ["partner"] });
