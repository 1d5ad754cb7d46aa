import type { Words } from "../words";
import type { siteFr } from "./fr";

export const siteUk: Words<typeof siteFr> = {
  skip: "Перейти до змісту",
  navigation: "Головні сторінки",
  footer: "Інші сторінки",
  languages: "Мова",
  listen: "Слухати сторінку",
  stopListening: "Зупинити читання",
  signIn: "Увійти",
  hello: "Вітаємо, {name}",
  back: "Назад",
  links: {
    eligibilite: "Чи це для мене?",
    seances: "Інформаційні зустрічі",
    missions: "Знайти мою Mire",
    connexion: "Увійти",
    code: "Я маю код на папері",
    employeurs: "Я шукаю працівників",
    partenaires: "Я партнер",
    contact: "Контакти",
    accessibilite: "Доступність",
    "vie-privee": "Приватність",
  },
  help: {
    title: "Потрібна допомога?",
    ask: "Потрібна допомога? Телефонуйте:",
    walkIn: "Або приходьте без запису.",
    walkInAt: "Або приходьте без запису: {days}, з {from} до {to}, {place}.",
    callback: "Передзвоніть мені",
  },
};
