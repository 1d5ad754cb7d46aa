import { deskFrame } from "../desk-frame";

export default deskFrame({ slug: "systeme", roles: ["admin"] });
