import type { QuestionMessages } from "./fr";

export const questionsAr: QuestionMessages = {
  page: {
    title: "هل هذا يناسبني؟",
    intro: "5 أسئلة في دقيقتين. لا نحتفظ بأي شيء دون موافقتك.",
    start: "ابدأ",
    progress: "السؤال {number} من {total}",
    why: "لماذا هذا السؤال؟",
    several: "يمكنك اختيار عدة إجابات.",
    back: "رجوع",
    continue: "متابعة",
    change: "تغيير إجاباتي",
    clear: "محو إجاباتي",
    cleared: "تم محو إجاباتك.",
    kept: "تبقى إجاباتك 30 دقيقة على هذا الجهاز. نحن لا نحتفظ بها.",
  },
  questions: {
    age: {
      title: "كم عمرك؟",
      help: "يكفي عمرك اليوم.",
      why: "بعض الشروط تتعلق بالعمر.",
      answers: {
        under_18: { label: "أقل من 18 سنة", hint: "" },
        from_18_to_24: { label: "من 18 إلى 24 سنة", hint: "" },
        from_25_to_54: { label: "من 25 إلى 54 سنة", hint: "" },
        from_55: { label: "55 سنة أو أكثر", hint: "" },
        unsaid: { label: "أفضّل عدم الإجابة", hint: "سننظر في الأمر معك." },
      },
    },
    forem: {
      title: "منذ متى وأنت مسجَّل في Forem؟",
      help: "‏Forem هي مصلحة التشغيل في والونيا. احسب المدة كلها في آخر 3 سنوات.",
      why: "التسجيل في Forem شرط. ومدته مهمة أيضا.",
      answers: {
        under_1_year: { label: "أقل من سنة", hint: "المجموع في آخر 3 سنوات." },
        from_1_to_2_years: { label: "من سنة إلى سنتين", hint: "المجموع في آخر 3 سنوات." },
        from_2_years: { label: "سنتان أو أكثر", hint: "المجموع في آخر 3 سنوات." },
        not_registered: { label: "لست مسجَّلا في Forem", hint: "هذا ليس رفضا. يمكنك التسجيل." },
        unknown: { label: "لا أعرف", hint: "سننظر في الأمر معك." },
      },
    },
    diplome: {
      title: "هل لديك شهادة CESS؟",
      help: "هي شهادة نهاية التعليم الثانوي في بلجيكا.",
      why: "تساعد Mire أولا من ليست لديهم هذه الشهادة.",
      answers: {
        below_cess: { label: "لا", hint: "بدون شهادة، أو CEB أو CE1D أو CESI أو السنة السادسة المهنية فقط." },
        cess: { label: "نعم، لدي CESS", hint: "" },
        higher: { label: "لدي شهادة أعلى", hint: "مثل الإجازة (bachelier) أو الماستر." },
        foreign: { label: "لدي شهادة من بلد آخر", hint: "بدون معادلة في بلجيكا." },
        unknown: { label: "لا أعرف", hint: "سننظر في الأمر معك." },
      },
    },
    travail: {
      title: "هل عملت في آخر 3 سنوات؟",
      help: "حتى يوم عمل واحد يُحسب.",
      why: "المدة الطويلة بدون عمل تفتح الباب أيضا.",
      answers: {
        last_12_months: { label: "نعم، في آخر 12 شهرا", hint: "" },
        from_1_to_3_years_ago: { label: "نعم، قبل سنة إلى 3 سنوات", hint: "" },
        money_last_3_years: { label: "تلقيت تعويض البطالة أو مالا من CPAS", hint: "في آخر 3 سنوات." },
        none: { label: "لا شيء من ذلك", hint: "" },
        unknown: { label: "لا أعرف", hint: "سننظر في الأمر معك." },
      },
    },
    situation: {
      title: "ما هو وضعك؟",
      help: "‏CPAS هي المصلحة الاجتماعية للبلدية. و AViQ تساعد الأشخاص ذوي الإعاقة.",
      why: "قد تكفي حالة واحدة من هذه الحالات.",
      answers: {
        cpas_aid: { label: "أتلقى مساعدة من CPAS", hint: "دخل الاندماج (RI) أو مساعدة مماثلة." },
        aviq: { label: "لدي موافقة من AViQ", hint: "كانت AViQ تسمى AWIPH قبل 2016." },
        protected_stay: {
          label: "لدي حماية أو تصريح إقامة",
          hint: "صفة لاجئ، حماية فرعية أو مؤقتة، إقامة قانونية، طعن قيد النظر.",
        },
        asylum_pending: { label: "أنتظر الرد على طلب اللجوء", hint: "" },
        sent_by_forem: { label: "‏Forem ترسلني إلى Mire", hint: "" },
        none: { label: "لا شيء من هذه الحالات", hint: "" },
        unknown: { label: "لا أعرف", hint: "سننظر في الأمر معك." },
      },
    },
  },
  errors: {
    required: "اختر إجابة.",
    unknown_value: "هذه الإجابة ليست في القائمة. اختر إجابة أخرى.",
    none_with_another: "إجابتان لا تتفقان. احتفظ بالصحيحة.",
  },
};
