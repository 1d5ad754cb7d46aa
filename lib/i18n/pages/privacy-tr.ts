import type { Words } from "../words";
import type { privacyFr } from "./privacy-fr";

export const privacyTr: Words<typeof privacyFr> = {
  title: "Gizlilik",
  lead: "Verileriniz size aittir. Az şey isteriz.",
  who: { title: "Verilerinizi kim saklar?", text: "{mire}. Arayın: {phone}. Ya da yazın: {email}." },
  what: {
    title: "Neleri saklarız",
    name: "Adınızı.",
    contact: "Verdiyseniz telefonunuzu veya e-postanızı.",
    sessions: "Toplantılarınızı: tarih, yer, gelip gelmediğiniz.",
    answers: "5 cevabınızı, yalnız “Cevaplarımı Mire’ye göster” kutusunu işaretlerseniz.",
    track:
      "Bir koçla: belgeleriniz, değerlendirmeniz, planınız, randevularınız, mesajlarınız, özgeçmişiniz. Size ait bir anahtar onları kilitler.",
    journal: "Dosyanızı açan kişilerin listesini.",
    not: "Onayınız olmadan testin cevapları cihazınızda kalır. 30 dakika sonra silinir.",
  },
  why: {
    title: "Neden?",
    book: "Yerinizi ayırmak ve toplantıdan önce size yazmak için.",
    help: "Koçunuz size yardım edebilsin diye.",
    never: "Hiçbir şey satmayız. Reklam yapmayız.",
    law: "Kesin yasal dayanağı Mire henüz onaylamadı.",
  },
  how: {
    title: "Ne kadar süre?",
    link: "Kaydınızın bağlantısı toplantıdan birkaç hafta sonra kapanır.",
    session: "Hiçbir şey yapmazsanız girişiniz kendi kendine kapanır.",
    file: "Dosyanın ne kadar saklandığını Mire henüz onaylamadı.",
  },
  share: {
    title: "Onları kim görebilir?",
    team: "Mire’nizde buna ihtiyacı olan çalışanlar.",
    others: "Onayınız olmadan başka kimse görmez. Her Mire yalnız kendi dosyalarını görür.",
    seen: "Dosyanızın her açılışı yazılır. Bu listeyi okuyabilirsiniz.",
  },
  cookies: {
    title: "Çerezler",
    none: "Reklam çerezi yok. Başka bir şirketin çerezi yok.",
    sign: "Giriş yaparsanız bir çerez girişinizi açık tutar.",
    answers: "Bir çerez test cevaplarınızı 30 dakika saklar.",
    steps: "Giriş yaparken bir çerez bulunduğunuz adımı saklar.",
    error: "Bir cevap mı eksik, bir dosya mı uygun değil? Bir çerez seçimlerinizi 5 dakika saklar.",
    kiosk: "Mire’nin ekranında bir çerez sayfaları daha çabuk kapatır.",
  },
  rights: {
    title: "Haklarınız",
    see: "Verilerinizi görmek ve indirmek.",
    correct: "Onları düzeltmek.",
    erase: "Silinmelerini istemek.",
    stop: "Onayınızı geri almak veya itiraz etmek.",
    how: "Giriş yapın ve “Verilerim” sayfasını açın. Ya da arayın: {phone}.",
  },
  complaint: {
    title: "Aynı fikirde değil misiniz?",
    text: "Önce bizimle konuşun. Veri koruma kurumuna da yazabilirsiniz (Autorité de protection des données).",
    link: "autoriteprotectiondonnees.be",
  },
};
