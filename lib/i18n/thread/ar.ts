import type { Words } from "../words";
import type { threadFr } from "./fr";

export const threadAr: Words<typeof threadFr> = {
  title: "رسائل مع مدرّبي",
  menu: "الرسائل",
  lead: "اكتب إلى \u2068{coach}\u2069. يصل الرد هنا.",
  leadNobody: "اكتب هنا عندما يكون لديك مدرّب.",
  noCoach: "ليس لديك مدرّب بعد. اتصل بنا.",
  empty: "لا رسائل بعد.",
  log: "رسائلي",
  older: "رسائل أقدم",
  newest: "العودة إلى الرسائل الأخيرة",
  you: "أنت",
  seen: "قُرئت \u2068{when}\u2069",
  unseen: "لم تُقرأ بعد",
  gone: "حُذف هذا النص.",
  text: "رسالتك",
  hint: "يرد \u2068{coach}\u2069 خلال ساعات العمل. إذا كان الأمر عاجلًا، اتصل.",
  send: "إرسال",
  sent: "أُرسلت رسالتك.",
  unread:
    "{count, plural, zero {لا رسائل للقراءة} one {رسالة واحدة للقراءة} two {رسالتان للقراءة} few {#\u00a0رسائل للقراءة} many {#\u00a0رسالة للقراءة} other {#\u00a0رسالة للقراءة}}",
  notes: {
    title: "ما يدوّنه مدرّبي",
    link: "قراءة ما يدوّنه مدرّبي",
    lead: "هذه وقائع عن مسارك. هل هناك خطأ؟ قل ذلك لمدرّبك.",
    empty: "لا ملاحظات بعد.",
    by: "\u2068{author}\u2069، \u2068{when}\u2069",
    changed: "صُحّحت \u2068{when}\u2069",
    back: "رسائلي",
    channels: {
      meeting: "مقابلة",
      phone: "هاتف",
      sms: "رسالة نصية",
      email: "بريد إلكتروني",
      visit: "زيارة",
      partner: "جهة شريكة",
    },
  },
  codes: {
    thread_empty: "اكتب رسالتك.",
    thread_no_coach: "ليس لديك مدرّب بعد. اتصل بنا.",
    thread_too_many: "كتبت رسائل كثيرة. انتظر ساعة أو اتصل بنا.",
    text_too_long: "هذا النص طويل جدًا. اقسمه إلى جزأين.",
  },
};
