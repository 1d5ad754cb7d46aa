import type { QuestionMessages } from "./fr";

export const questionsEn: QuestionMessages = {
  page: {
    title: "Is this for me?",
    intro: "5 questions, 2 minutes. We keep nothing unless you agree.",
    start: "Start",
    progress: "Question {number} of {total}",
    why: "Why do we ask?",
    several: "You can tick several answers.",
    back: "Back",
    continue: "Continue",
    change: "Change my answers",
    clear: "Erase my answers",
    cleared: "Your answers are erased.",
    kept: "Your answers stay on this device for 30 minutes. We do not keep them.",
  },
  questions: {
    age: {
      title: "How old are you?",
      help: "Your age today is enough.",
      why: "Some conditions depend on age.",
      answers: {
        under_18: { label: "Under 18", hint: "" },
        from_18_to_24: { label: "18 to 24", hint: "" },
        from_25_to_54: { label: "25 to 54", hint: "" },
        from_55: { label: "55 or over", hint: "" },
        unsaid: { label: "I prefer not to say", hint: "We will look at it with you." },
      },
    },
    forem: {
      title: "How long have you been registered with Forem?",
      help: "Forem is the public employment service. Count the total time over the last 3 years.",
      why: "Being registered with Forem is a condition. How long also counts.",
      answers: {
        under_1_year: { label: "Less than 1 year", hint: "In total, over the last 3 years." },
        from_1_to_2_years: { label: "1 to 2 years", hint: "In total, over the last 3 years." },
        from_2_years: { label: "2 years or more", hint: "In total, over the last 3 years." },
        not_registered: { label: "I am not registered with Forem", hint: "This is not a refusal. You can register." },
        unknown: { label: "I don’t know", hint: "We will look at it with you." },
      },
    },
    diplome: {
      title: "Do you have the CESS?",
      help: "It is the Belgian certificate at the end of secondary school.",
      why: "The Mire first helps people without this certificate.",
      answers: {
        below_cess: { label: "No", hint: "No certificate, CEB, CE1D, CESI, or only the 6th vocational year." },
        cess: { label: "Yes, I have the CESS", hint: "" },
        higher: { label: "I have a higher qualification", hint: "For example, a bachelor’s or a master’s degree." },
        foreign: { label: "I have a qualification from another country", hint: "Without recognition (équivalence) in Belgium." },
        unknown: { label: "I don’t know", hint: "We will look at it with you." },
      },
    },
    travail: {
      title: "Have you worked in the last 3 years?",
      help: "Even one day of work counts.",
      why: "A long time without work is also a way in.",
      answers: {
        last_12_months: { label: "Yes, in the last 12 months", hint: "" },
        from_1_to_3_years_ago: { label: "Yes, 1 to 3 years ago", hint: "" },
        money_last_3_years: { label: "I received unemployment benefit or money from the CPAS", hint: "In the last 3 years." },
        none: { label: "None of these", hint: "" },
        unknown: { label: "I don’t know", hint: "We will look at it with you." },
      },
    },
    situation: {
      title: "What is your situation?",
      help: "The CPAS is the social service of your commune. AViQ supports people with disabilities.",
      why: "Just one of these situations can be enough.",
      answers: {
        cpas_aid: { label: "I receive help from the CPAS", hint: "The integration income (RI), or equivalent help." },
        aviq: { label: "I have an agreement from AViQ", hint: "AViQ was called AWIPH before 2016." },
        protected_stay: {
          label: "I have protection or a residence permit",
          hint: "Refugee status, subsidiary or temporary protection, legal stay, appeal pending.",
        },
        asylum_pending: { label: "I am waiting for an answer to my asylum application", hint: "" },
        sent_by_forem: { label: "Forem is sending me to the Mire", hint: "" },
        none: { label: "None of these situations", hint: "" },
        unknown: { label: "I don’t know", hint: "We will look at it with you." },
      },
    },
  },
  errors: {
    required: "Choose an answer.",
    unknown_value: "This answer is not in the list. Choose another one.",
    none_with_another: "Two answers do not go together. Keep the right one.",
  },
};
