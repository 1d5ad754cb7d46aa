import type { Words } from "../words";
import type { placesFr } from "./fr";

export const placesTr: Words<typeof placesFr> = {
  title: "Mire’mi bul",
  titleFor: "{name}: Mire’mi bul",
  lead: "Mire iş bulmanıza yardım eder. Ücretsizdir. Valonya’da on bir Mire vardır.",
  field: "Belediyeniz, köyünüz veya posta kodunuz",
  hint: "Örneğin: 7080 veya Frameries.",
  search: "Ara",
  commune: "Belediye: {commune}",
  understood: "“{typed}” yazdınız. Biz {name} olarak anladık.",
  others: "Burası değil mi? Seçin:",
  place: "{name}, belediye: {commune}",
  choice: { title: "Sizin yeriniz hangisi?", text: "“{typed}” için birkaç yer var." },
  notFound: {
    title: "“{typed}” bulunamadı.",
    text: "Posta kodunuzu deneyin. Ya da bizi arayın: birlikte bulalım.",
    suggestions: "Belki şunu arıyorsunuz:",
  },
  mire: {
    stated: "Bu Mire belediyenizde yaşayanlara yardım eder.",
    presumed: "Büyük olasılıkla sizin Mire’niz budur. Bizi arayın: birlikte bakalım.",
    nameToConfirm: "Tam adını hâlâ kontrol ediyoruz.",
    seat: "Yeri: {place}.",
    seatIn: "{year} yılındaki yeri: {place}.",
    noPhone: "Numarası henüz bizde yok. Bizi arayın: size yol gösterelim.",
    site: "{site} sitesine git",
  },
  access: {
    without_appointment: "Randevusuz gelebilirsiniz.",
    open_every_day: "Her gün açıktır.",
    first_wednesday_session: "Her ayın ilk çarşambası bir toplantı yapar.",
    desks_in_cpas: "Birçok CPAS’ta da görüşme yapar. CPAS, belediyenin sosyal yardım merkezidir.",
  },
  unknown: {
    title: "Sizin için hangi Mire? Henüz bilmiyoruz.",
    text: "Bizi arayın: birlikte bulalım. Valonya’nın iş kurumu Forem de size yardım edebilir.",
  },
  adg: {
    title: "Belediyenizde Almanca konuşulur.",
    text: "Burada size ADG yardım eder. Almanca konuşan Topluluğun iş kurumudur.",
  },
  actiris: { title: "Brüksel’de mi yaşıyorsunuz?", text: "Mire’ler Valonya’da yardım eder. Brüksel’de iş kurumu Actiris’tir." },
  vdab: { title: "Flandre’de mi yaşıyorsunuz?", text: "Mire’ler Valonya’da yardım eder. Flandre’de iş kurumu VDAB’dır." },
  map: {
    title: "Haritada",
    all: "261 belediyesiyle Valonya haritası.",
    place: "Valonya haritası. Sarı nokta {commune} belediyesini gösterir.",
    territory: "Renk, bu Mire’nin belediyelerini gösterir: {count}.",
    source: "Belediye sınırları: Statbel, CC BY 4.0 lisansı, sadeleştirilmiş.",
  },
  list: {
    title: "On bir Mire ve belediyeleri",
    note: "Bu liste tam değil. Belediyeniz yoksa bizi arayın.",
    count: "{count, plural, one {# belediye} other {# belediye}}",
    stated: "Bilinen belediyeler",
    presumed: "Kontrol edilecek belediyeler",
    unknown: "Mire’si henüz bilinmeyen belediyeler",
    german: "Almanca konuşulan belediyeler: ADG",
  },
};
