import type { Words } from "../words";
import type { siteFr } from "./fr";

export const siteTr: Words<typeof siteFr> = {
  skip: "İçeriğe git",
  navigation: "Ana sayfalar",
  footer: "Diğer sayfalar",
  languages: "Dil",
  listen: "Sayfayı dinle",
  stopListening: "Okumayı durdur",
  signIn: "Giriş yap",
  hello: "Merhaba {name}",
  back: "Geri",
  links: {
    eligibilite: "Bu hizmet bana uygun mu?",
    seances: "Bilgilendirme toplantıları",
    missions: "Mire’mi bul",
    connexion: "Giriş yap",
    code: "Kâğıtta bir kodum var",
    employeurs: "Eleman arıyorum",
    partenaires: "Bir ortak kurumdanım",
    contact: "İletişim",
    accessibilite: "Erişilebilirlik",
    "vie-privee": "Gizlilik",
  },
  help: {
    title: "Yardıma ihtiyacınız mı var?",
    ask: "Yardıma ihtiyacınız mı var? Arayın:",
    walkIn: "Ya da randevusuz gelin.",
    walkInAt: "Ya da randevusuz gelin: {days}, saat {from} - {to}, {place}.",
    callback: "Beni arayın",
  },
};
