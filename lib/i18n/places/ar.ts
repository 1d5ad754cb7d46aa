import type { Words } from "../words";
import type { placesFr } from "./fr";

export const placesAr: Words<typeof placesFr> = {
  title: "ابحث عن Mire الخاصة بي",
  titleFor: "{name}: ابحث عن Mire الخاصة بي",
  lead: "تساعدك Mire في العثور على عمل. الخدمة مجانية. توجد إحدى عشرة Mire في والونيا.",
  field: "بلديتك أو قريتك أو رمزك البريدي",
  hint: "مثال: 7080 أو Frameries.",
  search: "بحث",
  commune: "البلدية: {commune}",
  understood: "كتبت «{typed}». فهمنا {name}.",
  others: "ليس هذا المكان؟ اختر:",
  place: "{name}، البلدية: {commune}",
  choice: { title: "أي مكان هو مكانك؟", text: "هناك عدة أماكن تطابق «{typed}»." },
  notFound: {
    title: "لا نجد «{typed}».",
    text: "جرّب رمزك البريدي. أو اتصل بنا: نبحث معك.",
    suggestions: "ربما تبحث عن:",
  },
  mire: {
    stated: "تساعد هذه Mire سكان بلديتك.",
    presumed: "هذه على الأرجح Mire الخاصة بك. اتصل بنا: نتحقق معك.",
    nameToConfirm: "ما زلنا نتحقق من اسمها الدقيق.",
    seat: "مقرها في {place}.",
    seatIn: "في عام {year} كان مقرها في {place}.",
    noPhone: "ليس لدينا رقمها بعد. اتصل بنا: نرشدك.",
    site: "اذهب إلى {site}",
  },
  access: {
    without_appointment: "يمكنك الحضور بدون موعد.",
    open_every_day: "هي مفتوحة كل يوم.",
    first_wednesday_session: "تعقد جلسة في أول أربعاء من كل شهر.",
    desks_in_cpas: "تستقبل أيضًا في عدة مراكز CPAS، وهي مراكز المساعدة الاجتماعية في البلديات.",
  },
  unknown: {
    title: "أي Mire لك؟ لا نعرف بعد.",
    text: "اتصل بنا: نبحث معك. يمكن أن يساعدك أيضًا Forem، مكتب العمل في والونيا.",
  },
  adg: { title: "بلديتك ناطقة بالألمانية.", text: "هنا يساعدك ADG. إنه مكتب العمل للمجموعة الناطقة بالألمانية." },
  actiris: { title: "هل تسكن في بروكسل؟", text: "تساعد Mires في والونيا. في بروكسل، مكتب العمل هو Actiris." },
  vdab: { title: "هل تسكن في فلاندرز؟", text: "تساعد Mires في والونيا. في فلاندرز، مكتب العمل هو VDAB." },
  map: {
    title: "على الخريطة",
    all: "خريطة والونيا ببلدياتها البالغ عددها 261.",
    place: "خريطة والونيا. النقطة الصفراء تشير إلى {commune}.",
    territory: "اللون يبيّن بلديات هذه Mire: {count}.",
    source: "حدود البلديات: Statbel، رخصة CC BY 4.0، مبسّطة.",
  },
  list: {
    title: "إحدى عشرة Mire وبلدياتها",
    note: "هذه القائمة غير كاملة. اتصل بنا إذا كانت بلديتك غير موجودة.",
    count: "{count, plural, zero {لا بلديات} one {بلدية واحدة} two {بلديتان} few {# بلديات} many {# بلدية} other {# بلدية}}",
    stated: "بلديات معروفة",
    presumed: "بلديات قيد التحقق",
    unknown: "بلديات لا نعرف Mire الخاصة بها بعد",
    german: "بلديات ناطقة بالألمانية: ADG",
  },
};
