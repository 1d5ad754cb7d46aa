import type { MessageWords } from "./fr";

export const messagesTr: MessageWords = {
  hello: "Merhaba {name},",
  helloUnnamed: "Merhaba,",
  sign: "{mire}\nSorunuz mu var? Bu mesajı yanıtlayın ya da bizi arayın: {phone}",
  booked: {
    title: "Yeriniz ayrıldı",
    mail: "Yeriniz ayrıldı.\n{when}\n{place}\n\nGelmek, tarihi değiştirmek ya da iptal etmek için:\n{link}",
    sms: "{mire}: yeriniz ayrıldı, {when}, {place}. Gel, değiştir ya da iptal et: {link}",
  },
  waiting: {
    title: "Bekleme listesindesiniz",
    mail: "Toplantı dolu. Bekleme listesindesiniz.\n{when}\n{place}\n\nBir yer boşalınca size hemen yazarız.\nListeyi izlemek ya da listeden çıkmak için:\n{link}",
    sms: "{mire}: bekleme listesindesiniz, {when}. İzle ya da çık: {link}",
  },
  offered: {
    title: "Sizin için bir yer boşaldı",
    mail: "Sizin için bir yer boşaldı.\n{when}\n{place}\n\nYer şu saate kadar sizin: {until}. Buradan evet deyin:\n{link}\n\nBu saatten sonra yer sıradaki kişiye geçer.",
    sms: "{mire}: bir yer boşaldı, {when}. Son saat: {until}. Buradan evet deyin: {link}",
  },
  accepted: {
    title: "Yeriniz ayrıldı",
    mail: "Not ettik: yer sizin.\n{when}\n{place}\n\nTarihi değiştirmek ya da iptal etmek için:\n{link}",
    sms: "{mire}: yer sizin, {when}, {place}. Değiştir ya da iptal et: {link}",
  },
  lapsed: {
    title: "Başka bir tarih seçin",
    mail: "Bu tarihte sizin için ayrılmış yer kalmadı.\n{when}\n\nBaşka tarihler burada:\n{link}",
    sms: "{mire}: sizin için ayrılmış yer kalmadı, {when}. Başka tarihler: {link}",
  },
  cancelled: {
    title: "Not ettik, gelmiyorsunuz",
    mail: "Not ettik: gelmiyorsunuz.\n{when}\n\nİstediğiniz zaman başka bir tarih seçin:\n{link}",
    sms: "{mire}: not ettik, gelmiyorsunuz, {when}. İstediğiniz zaman başka bir tarih: {link}",
  },
  session_cancelled: {
    title: "Bu toplantı yapılmayacak",
    mail: "Bu toplantıyı iptal etmek zorundayız. Üzgünüz.\n{when}\n{place}\n\nBaşka tarihler burada:\n{link}",
    sms: "{mire}: toplantı yapılmayacak, {when}. Üzgünüz. Başka tarihler: {link}",
  },
  moved: {
    title: "Yeni tarihiniz",
    mail: "Tarihiniz değişti.\n{when}\n{place}\n\nGelmek, yeniden değiştirmek ya da iptal etmek için:\n{link}",
    sms: "{mire}: yeni tarihiniz, {when}, {place}. Gel, değiştir ya da iptal et: {link}",
  },
  asked_again: {
    title: "Bağlantınız",
    mail: "Bağlantınız yeniden burada. Kaydınızı açar.\n{when}\n{place}\n\n{link}",
    sms: "{mire}: bağlantınız yeniden burada, {when}: {link}",
  },
  changed: {
    title: "Toplantınız değişiyor",
    mail: "Toplantınız değişiyor. Yeni saat ve yer şöyle.\n{when}\n{place}\n\nSize uymuyor mu? Tarihi değiştirin ya da iptal edin:\n{link}",
    sms: "{mire}: toplantınız değişiyor. Yeni saat ve yer: {when}, {place}. Gel, değiştir ya da iptal et: {link}",
  },
  reminder: {
    title: "Sizi bekliyoruz",
    mail: "Sizi bekliyoruz.\n{when}\n{place}\n\nBize “Geliyorum” ya da “Gelemiyorum” deyin:\n{link}",
    sms: "{mire}: sizi bekliyoruz {when}, {place}. Geliyorum / Gelemiyorum: {link}",
  },
  absent: {
    title: "Başka bir tarih seçin",
    mail: "{day} günü burada değildiniz. Her şey yolunda mı?\n\nBaşka bir tarih seçin:\n{link}",
    sms: "{mire}: {day} günü burada değildiniz. Her şey yolunda mı? Başka bir tarih seçin: {link}",
  },
  result: {
    title: "Gelecek tarihler",
    mail: "İstediğiniz bağlantı burada. Gelecek tarihleri gösterir.\n{link}\n\nRandevusuz da gelebilir ya da arayabilirsiniz: {phone}",
    sms: "{mire}: gelecek tarihler burada: {link} Sorunuz mu var? {phone}",
  },
  code: {
    title: "Kodunuz",
    mail: "Kodunuz: {code}\n\nBir kez geçerlidir, son saat: {time}.\nOnu kimseye vermeyin, bize bile.",
    sms: "{code}: {mire} için kodunuz, son saat: {time}. Onu kimseye vermeyin, bize bile.",
  },
  stranger: {
    title: "Biri kod istedi",
    mail: "Biri bu adresle kod istedi. Bu adresi henüz tanımıyoruz.\n\nSiz miydiniz? Hesap açmadan bir tarih seçin:\n{link}\n\nSiz değil miydiniz? Bir şey yapmanız gerekmez.",
  },
  invitation: {
    title: "Portala girişiniz",
    mail: "Portala girişiniz hazır.\nŞu tarihten önce şifrenizi seçin: {until}\n{link}\n\nBu mesajı beklemiyor muydunuz? Hiçbir şey yapmayın ve bize haber verin.",
  },
  new_sign_in: {
    title: "Hesabınıza yeni giriş",
    mail: "Az önce biri hesabınıza girdi.\n{when}\n\nSiz miydiniz? Her şey yolunda.\nDeğilse bizi hemen arayın: {phone}\nGirişlerinizi görmek ve kapatmak için:\n{link}",
  },
  contact_added: {
    title: "Dosyanıza bir iletişim bilgisi eklendi",
    mail: "Biri dosyanıza bir numara veya adres ekledi.\n\nSiz miydiniz? Bir şey yapmanız gerekmez.\nSiz değil miydiniz? Şu tarihten önce geri alın: {until}\n{link}",
    sms: "{mire}: dosyanıza bir iletişim bilgisi eklendi. Siz değil misiniz? Son tarih {until}, geri alın: {link}",
  },
  contact_removed: {
    title: "Bu iletişim bilgisi dosyanızdan çıktı",
    mail: "Biri bu iletişim bilgisini dosyanızdan çıkardı. Artık buraya yazmayacağız.\n\nSiz miydiniz? Bir şey yapmanız gerekmez.\nSiz değil miydiniz? Şu tarihten önce geri alın: {until}\n{link}",
    sms: "{mire}: bu iletişim bilgisi dosyanızdan çıktı. Siz değil misiniz? Son tarih {until}, geri alın: {link}",
  },
  erased: {
    title: "Verileriniz silindi",
    mail: "İstediğiniz gibi verileriniz silindi. Size artık yazamayız.\n\nVerilerle ilgili tutumumuz:\n{link}",
    sms: "{mire}: istediğiniz gibi verileriniz silindi. Artık yazmayacağız. Bilgi: {link}",
  },
  paper_refused: {
    title: "Yeniden bakılacak bir belge",
    mail: "Belgenize baktık. Henüz uygun değil.\nNedeni ve yapabilecekleriniz burada:\n{link}\n\nBelgeyi Mire’ye de getirebilirsiniz.",
    sms: "{mire}: bir belge henüz uygun değil. Nedeni ve yapabilecekleriniz: {link}",
  },
  deadline_soon: {
    title: "Bir tarih yaklaşıyor",
    mail: "Sizin için önemli bir tarih yaklaşıyor.\nBuradan bakın:\n{link}\n\nBir sorunuz mu var? Koçunuzla konuşun.",
    sms: "{mire}: önemli bir tarih yaklaşıyor. Buradan bakın: {link}",
  },
  coach_assigned: {
    title: "Mire’deki ilgili kişiniz",
    mail: "Mire’de sizinle artık {coach} ilgileniyor.\n\nOnunla konuşmak için bizi arayın: {phone}\nYolunuzu görün:\n{link}",
    sms: "{mire}: sizinle artık {coach} ilgileniyor. Sorunuz mu var? {phone}. Yolunuz: {link}",
  },
  glass_broken: {
    title: "Dosyanız koordinasyon tarafından açıldı",
    mail: "Koordinasyondan biri dosyanızı açtı ve nedenini yazdı.\n\nDosyanızı kimin ne zaman açtığını görebilirsiniz:\n{link}\n\nSorunuz mu var? Bizi arayın: {phone}",
    sms: "{mire}: koordinasyon dosyanızı açtı. Kim ve ne zaman: {link}",
  },
  agreement_to_sign: {
    title: "İmzalanacak bir belge",
    mail: "Bir belge imzanızı bekliyor.\nOkuyun ve burada imzalayın:\n{link}\n\nİmzalamadan önce sorunuz mu var? Bizi arayın: {phone}",
    sms: "{mire}: bir belge imzanızı bekliyor. Oku ve imzala: {link} Soru? {phone}",
  },
  agreement_signed: {
    title: "Herkes imzaladı",
    mail: "Herkes belgeyi imzaladı.\nBuradan yeniden okuyabilirsiniz:\n{link}",
    sms: "{mire}: herkes belgeyi imzaladı. Yeniden oku: {link}",
  },
  meeting_planned: {
    title: "Randevunuz",
    mail: "Bir randevunuz var.\n{when}\n{place}\n\n“Geliyorum” deyin, tarihi değiştirin ya da bize haber verin:\n{link}",
    sms: "{mire}: randevunuz var, {when}, {place}. Gelmek, değiştirmek ya da haber vermek için: {link}",
  },
  meeting_moved: {
    title: "Randevunuz değişiyor",
    mail: "Randevunuz değişiyor. Yeni saat ve yer şöyle.\n{when}\n{place}\n\n“Geliyorum” deyin, tarihi değiştirin ya da bize haber verin:\n{link}",
    sms: "{mire}: randevunuz değişiyor: {when}, {place}. Gelmek, değiştirmek ya da haber vermek için: {link}",
  },
  meeting_cancelled: {
    title: "Bu randevu yapılmayacak",
    mail: "Bu randevuyu iptal etmek zorundayız. Üzgünüz.\n{when}\n\nBaşka bir tarih için:\n{link}",
    sms: "{mire}: randevu yapılmayacak, {when}. Üzgünüz. Başka bir tarih için: {link}",
  },
  meeting_reminder: {
    title: "Sizi bekliyoruz",
    mail: "Sizi bekliyoruz.\n{when}\n{place}\n\n“Geliyorum” ya da “Gelemiyorum” deyin:\n{link}",
    sms: "{mire}: sizi bekliyoruz, {when}, {place}. Geliyorum / Gelemiyorum: {link}",
  },
  meeting_absent: {
    title: "Başka bir tarih seçin",
    mail: "{day} günü gelmediniz. Her şey yolunda mı?\n\nBaşka bir tarih seçin ya da bizi arayın:\n{link}",
    sms: "{mire}: {day} günü gelmediniz. Her şey yolunda mı? Başka bir tarih seçin: {link}",
  },
  plan_changed: {
    title: "Planınızda yenilik var",
    mail: "Koçunuz planınıza bir şey ekledi.\n\nGörmek için:\n{link}",
    sms: "{mire}: planınızda yenilik var. Görün: {link}",
  },
  message_waiting: {
    title: "Sizi bekleyen bir mesaj var",
    mail: "Portalda sizi bekleyen bir mesaj var.\n\nOkumak ve yanıtlamak için:\n{link}",
    sms: "{mire}: sizi bekleyen bir mesaj var. Okumak için: {link}",
  },
  cv_to_approve: {
    title: "Bir şey cevabınızı bekliyor",
    mail: "Koçunuz sizin için cümleler hazırladı.\nOkuyun. Evet veya hayır deyin:\n{link}",
    sms: "{mire}: koçunuz cümleler hazırladı. Evet veya hayır deyin: {link}",
  },
};
