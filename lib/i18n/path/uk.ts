import type { Words } from "../words";
import type { pathFr } from "./fr";

export const pathUk: Words<typeof pathFr> = {
  title: "Мій шлях",
  next: "Ваша наступна зустріч",
  session: "Інформаційна зустріч",
  come: "Я прийду",
  cannot: "Я не можу",
  see: "Переглянути мій запис",
  none: "У вас немає запланованих зустрічей.",
  noneNext: "Виберіть інформаційну зустріч.",
  choose: "Вибрати дату",
  others: "Мої інші записи",
  stages: {
    title: "Кроки",
    done: "Зроблено",
    here: "Ви тут",
    ahead: "Пізніше",
    doneOn: "Зроблено: {day}",
    bookedFor: "Дата: {moment}",
    session: "Інформаційна зустріч",
    sessionNext: "Виберіть дату.",
    interview: "Перша розмова",
    interviewNext: "Mire визначить дату разом із вами.",
    coaching: "Супровід: пошук роботи",
    internship: "Стажування на підприємстві",
    job: "Робота і підтримка після",
  },
  settingsHint: "Мова, SMS або електронна пошта, легке читання.",
  dataHint: "Що Mire знає про вас. Хто відкривав вашу справу.",
};
