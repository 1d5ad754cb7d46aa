// Fills the database of the environment with the demonstration, in a process of its own: the journeys' one.
import { disconnect } from "../lib/platform/db";
import { fillDemonstration } from "./demo";

await fillDemonstration();
await disconnect();
