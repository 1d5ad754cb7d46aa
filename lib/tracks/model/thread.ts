/** Who wrote: the person, or whoever accompanies them. */
export type Side = "person" | "coach";

/** Whether what was written is announced by SMS or mail at once, or by the minute that comes when it is time. */
export type Announcing = "now" | "later";

/** Where each message is sealed with the person’s own key. */
export const messagePlace = (message: string) => `thread_message|sealed|${message}`;

export type MessageContent = { readonly text: string };

/** A message as its page shows it; the text is null once the person is forgotten. */
export type ThreadMessage = {
  readonly id: string;
  readonly side: Side;
  readonly author: string;
  readonly at: Date;
  readonly seenAt: Date | null;
  readonly group: "group" | "alone";
  readonly text: string | null;
};

/** A page of a conversation, oldest first; `older` is the message before which there are more. */
export type Thread = { readonly messages: readonly ThreadMessage[]; readonly older: string | null };
