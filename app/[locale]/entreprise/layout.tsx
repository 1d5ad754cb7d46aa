import { deskFrame } from "../desk-frame";

export default deskFrame({ slug: "entreprise", roles: ["employer"] });
