import type { QuestionMessages } from "./fr";

export const questionsTr: QuestionMessages = {
  page: {
    title: "Bu hizmet bana uygun mu?",
    intro: "5 soru, 2 dakika. Onayınız olmadan hiçbir şey saklamıyoruz.",
    start: "Başla",
    progress: "Soru {number} / {total}",
    why: "Bunu neden soruyoruz?",
    several: "Birden fazla cevap işaretleyebilirsiniz.",
    back: "Geri",
    continue: "Devam et",
    change: "Cevaplarımı değiştir",
    clear: "Cevaplarımı sil",
    cleared: "Cevaplarınız silindi.",
    kept: "Cevaplarınız 30 dakika bu cihazda kalır. Biz onları saklamıyoruz.",
  },
  questions: {
    age: {
      title: "Kaç yaşındasınız?",
      help: "Bugünkü yaşınız yeterli.",
      why: "Bazı koşullar yaşa bağlıdır.",
      answers: {
        under_18: { label: "18 yaşından küçük", hint: "" },
        from_18_to_24: { label: "18-24 yaş arası", hint: "" },
        from_25_to_54: { label: "25-54 yaş arası", hint: "" },
        from_55: { label: "55 yaş ve üstü", hint: "" },
        unsaid: { label: "Söylemek istemiyorum", hint: "Sizinle birlikte bakarız." },
      },
    },
    forem: {
      title: "Ne kadar süredir Forem’e kayıtlısınız?",
      help: "Forem, Valonya’nın iş bulma kurumudur. Son 3 yıldaki toplam süreyi sayın.",
      why: "Forem’e kayıt bir koşuldur. Kaydın süresi de önemlidir.",
      answers: {
        under_1_year: { label: "1 yıldan az", hint: "Son 3 yılda, toplam." },
        from_1_to_2_years: { label: "1 ile 2 yıl arası", hint: "Son 3 yılda, toplam." },
        from_2_years: { label: "2 yıl veya daha fazla", hint: "Son 3 yılda, toplam." },
        not_registered: { label: "Forem’e kayıtlı değilim", hint: "Bu bir ret değildir. Kayıt olabilirsiniz." },
        unknown: { label: "Bilmiyorum", hint: "Sizinle birlikte bakarız." },
      },
    },
    diplome: {
      title: "CESS diplomanız var mı?",
      help: "Bu, Belçika’da lise sonunda verilen diplomadır.",
      why: "Mire önce bu diploması olmayan kişilere yardım eder.",
      answers: {
        below_cess: { label: "Hayır", hint: "Diploma yok, CEB, CE1D, CESI ya da yalnız meslek okulu 6. sınıf." },
        cess: { label: "Evet, CESS diplomam var", hint: "" },
        higher: { label: "Daha yüksek bir diplomam var", hint: "Örneğin lisans veya yüksek lisans." },
        foreign: { label: "Başka bir ülkeden diplomam var", hint: "Belçika’da denkliği yok." },
        unknown: { label: "Bilmiyorum", hint: "Sizinle birlikte bakarız." },
      },
    },
    travail: {
      title: "Son 3 yılda çalıştınız mı?",
      help: "Tek bir iş günü bile sayılır.",
      why: "Uzun süre işsiz kalmak da kapıyı açar.",
      answers: {
        last_12_months: { label: "Evet, son 12 ayda", hint: "" },
        from_1_to_3_years_ago: { label: "Evet, 1 ile 3 yıl önce", hint: "" },
        money_last_3_years: { label: "İşsizlik parası veya CPAS’tan para aldım", hint: "Son 3 yılda." },
        none: { label: "Hiçbiri", hint: "" },
        unknown: { label: "Bilmiyorum", hint: "Sizinle birlikte bakarız." },
      },
    },
    situation: {
      title: "Durumunuz nedir?",
      help: "CPAS, belediyenin sosyal hizmetidir. AViQ engelli kişilere yardım eder.",
      why: "Bu durumlardan yalnız biri yeterli olabilir.",
      answers: {
        cpas_aid: { label: "CPAS’tan yardım alıyorum", hint: "Uyum geliri (RI) veya eşdeğer bir yardım." },
        aviq: { label: "AViQ’den bir onayım var", hint: "AViQ’nin 2016’dan önceki adı AWIPH idi." },
        protected_stay: {
          label: "Koruma altındayım veya oturma iznim var",
          hint: "Mülteci statüsü, ikincil veya geçici koruma, yasal oturum, süren itiraz.",
        },
        asylum_pending: { label: "İltica başvurumun cevabını bekliyorum", hint: "" },
        sent_by_forem: { label: "Forem beni Mire’ye gönderiyor", hint: "" },
        none: { label: "Bu durumların hiçbiri", hint: "" },
        unknown: { label: "Bilmiyorum", hint: "Sizinle birlikte bakarız." },
      },
    },
  },
  errors: {
    required: "Bir cevap seçin.",
    unknown_value: "Bu cevap listede yok. Başka bir cevap seçin.",
    none_with_another: "İki cevap birbirine uymuyor. Doğru olanı bırakın.",
  },
};
