import type { ResultPageMessages } from "./fr";

export const resultPageTr: ResultPageMessages = {
  stops: {
    done: "Cevaplandı",
    here: "Buradasınız",
    ahead: "Sırada",
  },
  choose: {
    either: "veya",
    requiredOr: "Bir cevap seçin. “{answer}” de olur.",
  },
  given: {
    title: "Cevaplarınız",
    change: "Değiştir",
  },
  incomplete: {
    title: "Bir cevap eksik.",
    text: "5 soruyu cevaplayın. Sonra sonucu görürsünüz.",
    go: "Devam et",
  },
  expired: {
    title: "Cevaplarınız artık burada değil.",
    text: "30 dakika sonra silinirler. İstediğiniz zaman yeniden başlayın: 2 dakika yeter.",
    go: "Yeniden başla",
  },
  told: {
    noneMet: "Tek bir koşul yeterlidir. Bugün cevaplarınızda bir koşul görünmüyor.",
    asOf: "Cevap tarihi: {date}. Verdiğiniz cevaplara göre.",
    human: "Biriyle konuş",
    others: "Başka tarihler",
    all: "Bütün tarihleri gör",
    noDate: "Şimdilik tarih yok. Numaranızı bırakın, sizi arayalım.",
    callback: "Beni arayın",
  },
  send: {
    text: "Tarihleri ve numaramızı içeren bir SMS alırsınız. Cevaplarınızdan söz etmez.",
    once: "Göndererek bu SMS’i kabul edersiniz. Sonra numaranızı sileriz.",
    button: "SMS gönder",
    sent: "SMS şimdi gönderiliyor.",
    sentHelp: "Birkaç dakika içinde gelir. Gelmedi mi? Bizi arayın.",
    tooMany: "Bu numara bugün 3 SMS aldı. Bizi arayın veya gelin.",
  },
};
