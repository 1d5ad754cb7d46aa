import type { Words } from "../words";
import type { pathFr } from "./fr";

export const pathAr: Words<typeof pathFr> = {
  title: "مساري",
  next: "موعدك القادم",
  session: "جلسة إعلامية",
  come: "سأحضر",
  cannot: "لا أستطيع",
  see: "عرض تسجيلي",
  none: "ليس لديك موعد.",
  noneNext: "اختر جلسة إعلامية.",
  choose: "اختيار تاريخ",
  others: "تسجيلاتي الأخرى",
  stages: {
    title: "المراحل",
    done: "تم",
    here: "أنت هنا",
    ahead: "لاحقًا",
    doneOn: "تم يوم {day}",
    bookedFor: "يوم {moment}",
    session: "جلسة إعلامية",
    sessionNext: "اختر تاريخًا.",
    interview: "المقابلة الأولى",
    interviewNext: "تحدد Mire التاريخ معك.",
    coaching: "المرافقة: البحث عن عمل",
    internship: "تدريب في شركة",
    job: "العمل والمتابعة",
  },
  settingsHint: "اللغة، رسالة قصيرة أو بريد إلكتروني، قراءة سهلة.",
  dataHint: "ما تعرفه Mire عنك. ومن فتح ملفك.",
};
