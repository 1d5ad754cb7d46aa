import type { Words } from "../words";
import type { kioskFr } from "./fr";

export const kioskAr: Words<typeof kioskFr> = {
  title: "مرحبًا. ماذا تريد أن تفعل؟",
  book: "حجز مكان في جلسة إعلامية",
  bookHint: "الجلسة القادمة: {moment}.",
  noSession: "لا يوجد تاريخ متاح حاليًا.",
  code: "لديّ رمز",
  codeHint: "تأكيد أو تغيير أو إلغاء.",
  languages: "تغيير اللغة",
  person: "تفضّل التحدث مع شخص؟ اذهب إلى الاستقبال.",
  form: {
    title: "حجز مكان في جلسة",
    date: "أي تاريخ؟",
    firstName: "اسمك الأول",
    phone: "رقم هاتفك",
    phoneHelp: "ليس لديك هاتف؟ اترك الخانة فارغة. تحصل على رمز.",
    send: "حجز مكاني",
  },
  done: {
    title: "تم التسجيل. إلى اللقاء قريبًا.",
    sms: "ستصل رسالة قصيرة إلى هاتفك.",
    finish: "انتهيت",
  },
  again: "العودة إلى البداية",
  warning: "هل أنت هنا؟ المس الشاشة. وإلا فستُغلق الصفحة قريبًا.",
};
