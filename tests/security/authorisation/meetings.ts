// Meetings, workshops, availability, absences, feeds.
import { linkToken } from "../../../lib/platform/link";
import { hosts, row, type Asker, type Rows, type Scene } from "./rows";

const day = { day: "2031-05-12", from: "09:30", to: "10:30" };
/** Who accompanies the person, and the coordination. */
const accompanying = ["coach", "coordinator"] as const;
/** Anybody at a desk, of any Mire, about what is their own. */
const desks: readonly Asker[] = [...hosts, "otherCoach"];
const withMeetings: readonly Asker[] = ["themself", "neighbour", ...desks];
const here: readonly Asker[] = [
  ...["visitor", "themself", "neighbour", "coach", "secondCoach", "coordinator", "employer", "partner", "admin", "system"],
] as Asker[];
const link = (scene: Scene) => linkToken("meeting", scene.attendee, 1);

export const changes: Rows = {
  "meetings.plan": row(accompanying, (scene) => ({ person: scene.person, purpose: "follow_up", ...day, where: "phone" })),
  "meetings.plan_workshop": row(desks, () => ({ title: "Essai", capacity: "3", ...day, where: "video" })),
  "meetings.change": row(accompanying, (scene) => ({ meeting: scene.meeting, version: 1, ...day, where: "phone" })),
  "meetings.add_person": row(accompanying, (scene) => ({ meeting: scene.meeting, person: scene.person })),
  "meetings.remove_person": row(accompanying, (scene) => ({ attendee: scene.attendee })),
  // By id, without the link: the person alone.
  "meetings.confirm": row(["themself"], (scene) => ({ attendee: scene.attendee })),
  "meetings.excuse": row(["themself"], (scene) => ({ attendee: scene.attendee })),
  "meetings.move": row(["themself"], (scene) => ({ attendee: scene.attendee, slot: "2031-05-12T08:00:00Z" })),
  "meetings.comment": row(["themself"], (scene) => ({ attendee: scene.attendee, text: "Essai" })),
  "meetings.mark": row(accompanying, (scene) => ({ attendee: scene.attendee, mark: "present" })),
  "meetings.follow_absence": row(accompanying, (scene) => ({ attendee: scene.attendee, step: "call", outcome: "reached" })),
  "meetings.cancel": row(accompanying, (scene) => ({ meeting: scene.meeting, reason: "Essai" })),
  "meetings.add_hours": row(desks, () => ({ weekday: "1", from: "09:00", to: "12:00" })),
  "meetings.remove_hours": row([], () => ({ id: crypto.randomUUID() })),
  "meetings.add_time_off": row(desks, () => ({ fromDay: "2031-08-01", untilDay: "2031-08-02" })),
  "meetings.remove_time_off": row([], () => ({ id: crypto.randomUUID() })),
  "meetings.renew_feed": row(withMeetings),
  "meetings.remind_tomorrow": row(["system"]),
};

export const views: Rows = {
  "meetings.mine": row(["themself", "neighbour"]),
  "meetings.by_link": row(here, (scene) => ({ attendee: link(scene) })),
  "meetings.times_for_move": row(here, (scene) => ({ attendee: link(scene) })),
  "meetings.agenda": row(desks, () => ({ from: "2031-05-12", days: 7 })),
  "meetings.rooms": row(desks, () => ({ from: "2031-05-12", days: 1 })),
  "meetings.one": row(accompanying, (scene) => ({ meeting: scene.meeting })),
  "meetings.people_to_add": row(desks, ({ workshop, meeting }) => ({ meeting: workshop ?? meeting })),
  "meetings.free_times": row(desks, () => ({ from: "2031-05-12", days: 7, minutes: 60 })),
  "meetings.of_person": row(accompanying, (scene) => ({ person: scene.person })),
  "meetings.absences_to_follow": row(desks),
  "meetings.letter": row(accompanying, (scene) => ({ attendee: scene.absence })),
  "meetings.my_hours": row(desks),
  "meetings.feed": row(here, (scene) => ({ feed: scene.feed })),
};
