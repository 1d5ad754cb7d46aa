import { deskFrame } from "../desk-frame";

export default deskFrame({ slug: "pilotage", roles: ["coordinator", "admin"] });
