import type { Words } from "../words";
import type { siteFr } from "./fr";

export const siteAr: Words<typeof siteFr> = {
  skip: "الذهاب إلى المحتوى",
  navigation: "الصفحات الرئيسية",
  footer: "صفحات أخرى",
  languages: "اللغة",
  listen: "الاستماع إلى الصفحة",
  stopListening: "إيقاف القراءة",
  signIn: "الدخول",
  hello: "مرحبًا \u2068{name}\u2069",
  back: "رجوع",
  links: {
    eligibilite: "هل هذا يناسبني؟",
    seances: "جلسات إعلامية",
    missions: "البحث عن Mire الخاصة بي",
    connexion: "الدخول",
    code: "لديّ رمز على ورقة",
    employeurs: "أبحث عن موظفين",
    partenaires: "أنا شريك",
    contact: "اتصل بنا",
    accessibilite: "سهولة الاستعمال للجميع",
    "vie-privee": "الخصوصية",
  },
  help: {
    title: "هل تحتاج إلى مساعدة؟",
    ask: "هل تحتاج إلى مساعدة؟ اتصل بالرقم",
    walkIn: "أو تعال بدون موعد.",
    walkInAt: "أو تعال بدون موعد: {days}، من {from} إلى {to}، \u2068{place}\u2069.",
    callback: "اتصلوا بي",
  },
};
