import type { Words } from "../words";
import type { pathFr } from "./fr";

export const pathTr: Words<typeof pathFr> = {
  title: "Yolum",
  next: "Sonraki randevunuz",
  session: "Bilgilendirme toplantısı",
  come: "Geliyorum",
  cannot: "Gelemiyorum",
  see: "Kaydımı gör",
  none: "Randevunuz yok.",
  noneNext: "Bir bilgilendirme toplantısı seçin.",
  choose: "Tarih seç",
  others: "Diğer kayıtlarım",
  stages: {
    title: "Adımlar",
    done: "Tamam",
    here: "Buradasınız",
    ahead: "Daha sonra",
    doneOn: "Yapıldı: {day}",
    bookedFor: "Tarih: {moment}",
    session: "Bilgilendirme toplantısı",
    sessionNext: "Bir tarih seçin.",
    interview: "İlk görüşme",
    interviewNext: "Mire tarihi sizinle birlikte belirler.",
    coaching: "Koçluk: iş aramak",
    internship: "Şirkette staj",
    job: "İş ve sonrasında destek",
  },
  settingsHint: "Dil, SMS veya e-posta, kolay okuma.",
  dataHint: "Mire’nin sizin hakkınızda bildikleri. Dosyanızı kimlerin açtığı.",
};
