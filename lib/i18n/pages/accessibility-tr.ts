import type { Words } from "../words";
import type { accessibilityFr } from "./accessibility-fr";

export const accessibilityTr: Words<typeof accessibilityFr> = {
  title: "Erişilebilirlik",
  lead: "Bu site herkes içindir. Burada yapılanlar ve eksikler yazar.",
  law: "Bu sayfayı 2 Mayıs 2019 tarihli Valonya kararnamesi ister. Uyduğumuz kural WCAG 2.2, AA düzeyidir.",
  scope: "Bu sayfa {mire} portalının tamamı içindir.",
  done: {
    title: "Yapılanlar",
    scripts: "Herkese açık her sayfa JavaScript olmadan çalışır.",
    keyboard: "Yalnız klavyeyle yer ayırabilirsiniz.",
    size: "Düğmeler en az 48 pikseldir. Yazı büyütülebilir.",
    dark: "Renkler gündüz de gece de okunur.",
    words: "Cümleler kısadır. Kolay Fransızca bir sürüm var.",
    voice: "Cihazınızda ses varsa bir düğme sayfayı okur.",
    human: "Her sayfada bir telefon numarası var.",
  },
  tested: {
    title: "Nasıl denedik",
    tool: "axe aracı herkese açık her sayfada hata arar. Telefonu ve bilgisayarı, açık ve koyu renkleri dener.",
    journeys: "Otomatik denemeler bütün işlemleri JavaScript ile ve JavaScript olmadan yapar.",
    limit: "Bir araç her şeyi bulamaz.",
  },
  missing: {
    title: "Eksikler",
    people: "Engelli kişiler siteyi henüz denemedi.",
    readers: "Ekran okuyucular henüz tek tek denenmedi.",
    official: "SPF BOSA’nın resmî kontrolü henüz yapılmadı. Bu yüzden puan yok.",
    reading: "Bir okuma grubu kolay sürümü henüz okumadı.",
    languages: "Çevirilerin hepsini o dil ana dili olan kişiler henüz okumadı.",
  },
  help: {
    title: "Sizi engelleyen bir şey mi var?",
    contact: "Arayın: {phone}. Ya da yazın: {email}.",
    other: "İşlemi sizinle birlikte yapabiliriz: telefonla veya yanımızda.",
  },
  complaint: {
    title: "Cevabımız size yetmedi mi?",
    mediator: "Valonya ve Valonya-Brüksel Federasyonu ombudsmanına yazın (le Médiateur). Ücretsizdir.",
    link: "le-mediateur.be",
  },
};
