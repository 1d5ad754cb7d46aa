// Agreements and their signatures.
import { typedFor } from "../../agreement-world";
import { everybodyHere, memberOf, row, type Rows, type Scene } from "./rows";

/** Who accompanies the person, and the coordination, which answers for the life of a track. */
const theMire = ["coach", "coordinator"] as const;
/** Whoever holds the link, except those who work for the Mire: nobody signs in somebody's place. */
const linkHolders = ["visitor", "themself", "neighbour", "employer", "partner"] as const;

const named = { name: "Ana Leroy", read: "yes" };
const lent = (scene: Scene) => ({ signature: scene.agreement.person, by: memberOf(scene, "coach") });
const scan = { mediaType: "image/png", bytes: Buffer.from("x"), sha256: "x", state: "clean", toJSON: () => ({}) };

export const changes: Rows = {
  "agreements.draft": row(theMire, ({ person }) => typedFor(person)),
  "agreements.send": row(theMire, ({ agreement }) => ({ agreement: agreement.id, version: 1 })),
  "agreements.ask_again": row(theMire, ({ agreement }) => ({ signature: agreement.person })),
  "agreements.sign_for_mire": row(theMire, ({ agreement }) => ({ signature: agreement.mire, read: "yes" })),
  "agreements.ask_code": row(linkHolders, ({ agreement }) => ({ signature: agreement.link })),
  "agreements.sign_by_code": row(linkHolders, ({ agreement }) => ({ signature: agreement.link, code: "123456", ...named })),
  "agreements.refuse": row(linkHolders, ({ agreement }) => ({ signature: agreement.link })),
  "agreements.sign": row(linkHolders, ({ agreement }) => ({ signature: agreement.link, ...named })),
  "agreements.sign_on_screen": row(["visitor"], (scene) => ({ lent: lent(scene), ...named })),
  "agreements.lend_screen": row(theMire, ({ agreement }) => ({ signature: agreement.person })),
  "agreements.record_paper": row(["coach"], ({ agreement }) => ({
    signature: agreement.third,
    signedName: "Le Forem",
    on: "2030-01-01",
    file: scan,
  })),
  "agreements.withdraw": row(theMire, ({ agreement }) => ({ agreement: agreement.id, reason: "mistake" })),
};

export const views: Rows = {
  "agreements.of_person": row(theMire, ({ person }) => ({ person })),
  "agreements.one": row(["themself", ...theMire], ({ agreement }) => ({ agreement: agreement.id })),
  "agreements.mine": row(["themself", "neighbour"]),
  "agreements.by_link": row(everybodyHere, ({ agreement }) => ({ token: agreement.link })),
  "agreements.on_screen": row(["visitor"], (scene) => ({ lent: lent(scene) })),
};
