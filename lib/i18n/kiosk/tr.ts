import type { Words } from "../words";
import type { kioskFr } from "./fr";

export const kioskTr: Words<typeof kioskFr> = {
  title: "Merhaba. Ne yapmak istiyorsunuz?",
  book: "Bilgilendirme toplantısında yer ayır",
  bookHint: "Sonraki: {moment}.",
  queueHint: "Her yer dolu. Bekleme listesine girebilirsiniz.",
  noSession: "Şimdilik boş tarih yok.",
  code: "Bir kodum var",
  codeHint: "Onayla, değiştir ya da iptal et.",
  languages: "Dili değiştir",
  person: "Biriyle konuşmak mı istiyorsunuz? Danışmaya gidin.",
  form: {
    title: "Bir toplantıda yer ayır",
    date: "Hangi tarih?",
    firstName: "Adınız",
    phone: "Telefon numaranız",
    phoneHelp: "Telefonunuz yok mu? Boş bırakın. Bir kod alırsınız.",
    fullHelp: "Her yer dolu. Bir yer boşalırsa önce bekleme listesine verilir.",
    send: "Yerimi ayır",
  },
  done: {
    title: "Not ettik. Yakında görüşürüz.",
    sms: "Telefonunuza bir SMS geliyor.",
    finish: "Bitti",
  },
  again: "Başa dön",
  warning: "Burada mısınız? Ekrana dokunun. Dokunmazsanız sayfa birazdan kapanır.",
};
