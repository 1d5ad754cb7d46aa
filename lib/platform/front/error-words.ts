import type { Locale } from "../../i18n/locale";

/** Kinds of trouble, as a person would tell them apart. */
export type Trouble = "address" | "foreign" | "missing" | "heavy" | "host" | "often" | "ours" | "busy";

export interface ErrorWords {
  readonly home: string;
  readonly reference: string;
  /** What happened, then what to do. */
  readonly troubles: Readonly<Record<Trouble, readonly [happened: string, todo: string]>>;
}

const fr: ErrorWords = {
  home: "Aller à la page d’accueil",
  reference: "Référence",
  troubles: {
    address: ["Cette adresse ne fonctionne pas", "Repartez de la page d’accueil."],
    foreign: [
      "Votre envoi n’a pas été accepté",
      "Rien n’a été enregistré. Ouvrez à nouveau la page de notre site, puis recommencez.",
    ],
    missing: [
      "Cette page n’existe pas",
      "L’adresse est peut-être incomplète, ou la page a changé de place. Repartez de la page d’accueil.",
    ],
    heavy: [
      "Votre envoi est trop lourd",
      "Rien n’a été enregistré. Choisissez un fichier de moins de 10 Mo, ou un texte plus court.",
    ],
    host: ["Aucune Mire ne répond à cette adresse", "Vérifiez l’adresse du site."],
    often: [
      "Trop de demandes en peu de temps",
      "Attendez une minute, puis réessayez. Plusieurs personnes partagent parfois la même connexion.",
    ],
    ours: [
      "Une erreur s’est produite chez nous",
      "Ce n’est pas votre faute. Réessayez dans une minute, ou contactez votre Mire.",
    ],
    busy: ["Beaucoup de monde en ce moment", "Réessayez dans quelques secondes."],
  },
};

const frFacile: ErrorWords = {
  home: "Aller à l’accueil",
  reference: "Numéro à donner",
  troubles: {
    address: ["Cette adresse ne marche pas", "Allez à la page d’accueil."],
    foreign: ["Votre envoi n’est pas arrivé", "Rien n’est enregistré. Ouvrez la page. Recommencez."],
    missing: ["Cette page n’existe pas", "Allez à la page d’accueil."],
    heavy: ["C’est trop lourd", "Rien n’est enregistré. Prenez un fichier plus petit. Ou écrivez moins."],
    host: ["Ce site n’existe pas", "Regardez l’adresse. Il y a peut-être une erreur."],
    often: ["C’est trop rapide", "Attendez une minute. Puis essayez encore."],
    ours: [
      "Le site a un problème",
      "Ce n’est pas votre faute. Attendez une minute. Puis essayez encore. Vous pouvez aussi venir à la Mire.",
    ],
    busy: ["Il y a beaucoup de monde", "Attendez un peu. Puis essayez encore."],
  },
};

const en: ErrorWords = {
  home: "Go to the home page",
  reference: "Reference",
  troubles: {
    address: ["This address does not work", "Start again from the home page."],
    foreign: ["What you sent was not accepted", "Nothing was saved. Open the page on our site again, then try once more."],
    missing: [
      "This page does not exist",
      "The address may be incomplete, or the page has moved. Start again from the home page.",
    ],
    heavy: ["What you sent is too large", "Nothing was saved. Choose a file under 10 MB, or a shorter text."],
    host: ["No Mire answers at this address", "Check the address of the site."],
    often: ["Too many requests in a short time", "Wait a minute, then try again. Several people sometimes share one connection."],
    ours: ["Something went wrong on our side", "It is not your fault. Try again in a minute, or contact your Mire."],
    busy: ["Many people are here right now", "Try again in a few seconds."],
  },
};

const nl: ErrorWords = {
  home: "Naar de startpagina",
  reference: "Referentie",
  troubles: {
    address: ["Dit adres werkt niet", "Begin opnieuw op de startpagina."],
    foreign: [
      "Wat u verstuurde is niet aanvaard",
      "Er is niets bewaard. Open de pagina op onze site opnieuw en probeer het nog eens.",
    ],
    missing: [
      "Deze pagina bestaat niet",
      "Het adres is misschien onvolledig, of de pagina is verplaatst. Begin opnieuw op de startpagina.",
    ],
    heavy: ["Wat u verstuurde is te groot", "Er is niets bewaard. Kies een bestand van minder dan 10 MB, of een kortere tekst."],
    host: ["Geen enkele Mire heeft dit adres", "Kijk het adres van de site na."],
    often: ["Te veel vragen op korte tijd", "Wacht een minuut en probeer opnieuw. Soms delen meerdere mensen één verbinding."],
    ours: ["Er ging bij ons iets mis", "Het is niet uw fout. Probeer over een minuut opnieuw, of neem contact op met uw Mire."],
    busy: ["Het is nu erg druk", "Probeer het over enkele seconden opnieuw."],
  },
};

const de: ErrorWords = {
  home: "Zur Startseite",
  reference: "Referenz",
  troubles: {
    address: ["Diese Adresse funktioniert nicht", "Beginnen Sie auf der Startseite neu."],
    foreign: [
      "Ihre Sendung wurde nicht angenommen",
      "Es wurde nichts gespeichert. Öffnen Sie die Seite auf unserer Website erneut und versuchen Sie es noch einmal.",
    ],
    missing: [
      "Diese Seite gibt es nicht",
      "Die Adresse ist vielleicht unvollständig, oder die Seite ist umgezogen. Beginnen Sie auf der Startseite neu.",
    ],
    heavy: [
      "Ihre Sendung ist zu groß",
      "Es wurde nichts gespeichert. Wählen Sie eine Datei unter 10 MB oder einen kürzeren Text.",
    ],
    host: ["Unter dieser Adresse antwortet keine Mire", "Prüfen Sie die Adresse der Website."],
    often: [
      "Zu viele Anfragen in kurzer Zeit",
      "Warten Sie eine Minute und versuchen Sie es erneut. Manchmal teilen sich mehrere Personen eine Verbindung.",
    ],
    ours: [
      "Bei uns ist ein Fehler aufgetreten",
      "Es ist nicht Ihre Schuld. Versuchen Sie es in einer Minute erneut, oder wenden Sie sich an Ihre Mire.",
    ],
    busy: ["Im Moment sind viele Menschen hier", "Versuchen Sie es in einigen Sekunden erneut."],
  },
};

const ar: ErrorWords = {
  home: "الذهاب إلى الصفحة الرئيسية",
  reference: "الرقم المرجعي",
  troubles: {
    address: ["هذا العنوان لا يعمل", "ابدأ من جديد من الصفحة الرئيسية."],
    foreign: ["لم يُقبل ما أرسلته", "لم يُحفظ أي شيء. افتح الصفحة من موقعنا مرة أخرى ثم أعد المحاولة."],
    missing: ["هذه الصفحة غير موجودة", "ربما العنوان غير كامل، أو نُقلت الصفحة. ابدأ من جديد من الصفحة الرئيسية."],
    heavy: ["ما أرسلته كبير جدًا", "لم يُحفظ أي شيء. اختر ملفًا أصغر من 10 ميغابايت، أو نصًا أقصر."],
    host: ["لا توجد Mire على هذا العنوان", "تحقق من عنوان الموقع."],
    often: ["طلبات كثيرة في وقت قصير", "انتظر دقيقة ثم حاول مرة أخرى. أحيانًا يتشارك عدة أشخاص الاتصال نفسه."],
    ours: ["حدث خطأ من جهتنا", "ليس هذا خطأك. حاول مرة أخرى بعد دقيقة، أو اتصل بـ Mire."],
    busy: ["يوجد عدد كبير من الزوار الآن", "حاول مرة أخرى بعد بضع ثوانٍ."],
  },
};

const uk: ErrorWords = {
  home: "На головну сторінку",
  reference: "Номер звернення",
  troubles: {
    address: ["Ця адреса не працює", "Почніть знову з головної сторінки."],
    foreign: ["Надіслане не прийнято", "Нічого не збережено. Відкрийте сторінку на нашому сайті ще раз і спробуйте знову."],
    missing: ["Такої сторінки немає", "Можливо, адреса неповна або сторінку перенесено. Почніть знову з головної сторінки."],
    heavy: ["Надіслане завелике", "Нічого не збережено. Виберіть файл до 10 МБ або коротший текст."],
    host: ["За цією адресою немає Mire", "Перевірте адресу сайту."],
    often: [
      "Забагато запитів за короткий час",
      "Зачекайте хвилину й спробуйте знову. Іноді кілька людей користуються одним з’єднанням.",
    ],
    ours: ["На нашому боці сталася помилка", "Це не ваша провина. Спробуйте через хвилину або зверніться до своєї Mire."],
    busy: ["Зараз тут багато людей", "Спробуйте ще раз за кілька секунд."],
  },
};

const tr: ErrorWords = {
  home: "Ana sayfaya git",
  reference: "Başvuru numarası",
  troubles: {
    address: ["Bu adres çalışmıyor", "Ana sayfadan yeniden başlayın."],
    foreign: ["Gönderdiğiniz kabul edilmedi", "Hiçbir şey kaydedilmedi. Sitemizdeki sayfayı yeniden açın ve tekrar deneyin."],
    missing: ["Bu sayfa yok", "Adres eksik olabilir ya da sayfa taşınmış olabilir. Ana sayfadan yeniden başlayın."],
    heavy: ["Gönderdiğiniz çok büyük", "Hiçbir şey kaydedilmedi. 10 MB’tan küçük bir dosya ya da daha kısa bir metin seçin."],
    host: ["Bu adreste bir Mire yok", "Sitenin adresini kontrol edin."],
    often: [
      "Kısa sürede çok fazla istek",
      "Bir dakika bekleyin, sonra yeniden deneyin. Bazen birkaç kişi aynı bağlantıyı kullanır.",
    ],
    ours: [
      "Bizim tarafta bir hata oldu",
      "Bu sizin hatanız değil. Bir dakika sonra yeniden deneyin ya da Mire’inizle iletişime geçin.",
    ],
    busy: ["Şu anda çok kişi var", "Birkaç saniye sonra yeniden deneyin."],
  },
};

export const errorWords: Readonly<Record<Locale, ErrorWords>> = { fr, "fr-facile": frFacile, en, nl, de, ar, uk, tr };
