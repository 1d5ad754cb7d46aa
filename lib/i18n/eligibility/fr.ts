import type { Words } from "../words";
import { questionsFr } from "./questions/fr";
import { resultPageFr } from "./result/fr";
import type {
  BaseCode,
  CriterionCode,
  EvidenceCode,
  NextCode,
  ReasonCode,
  SourceCode,
  Standing,
  Verdict,
} from "../../eligibility/model";

type Sentences<Code extends string> = Readonly<Record<Code, string>>;

/** Every code of the rules has its sentence: a code without words does not compile. Values come in ICU syntax. */
type Complete = {
  readonly verdicts: Readonly<Record<Verdict | "minor", { readonly title: string; readonly text: string }>>;
  readonly outcomes: Sentences<Standing>;
  readonly criteria: Sentences<CriterionCode>;
  readonly base: Sentences<BaseCode>;
  readonly reasons: Sentences<ReasonCode>;
  readonly sources: Sentences<SourceCode>;
  readonly evidence: Sentences<EvidenceCode>;
  readonly next: Sentences<NextCode>;
};

export const eligibilityFr = {
  ...questionsFr,
  ...resultPageFr,
  verdicts: {
    likely_eligible: { title: "Bonne nouvelle. Vous pouvez venir.", text: "La Mire peut vous aider. C’est gratuit." },
    to_regularise: { title: "Bonne nouvelle. Il reste une étape.", text: "Vous pouvez venir. Inscrivez-vous aussi au Forem." },
    to_check: { title: "Un coach regarde avec vous.", text: "Nous ne savons pas encore. Venez en parler. C’est gratuit." },
    not_eligible_today: {
      title: "Pas aujourd’hui. Voici d’autres portes.",
      text: "Votre situation peut changer. Vous pensez à une erreur ? Venez nous voir.",
    },
    minor: { title: "Un coach regarde avec vous.", text: "Vous avez moins de 18 ans. Parlons ensemble de votre projet." },
  },
  result: {
    why: "Pourquoi ?",
    criteria: "Toutes les conditions",
    oneIsEnough: "Une seule de ces conditions suffit.",
    base: "Conditions de départ",
    papers: "Papiers à apporter",
    papersLater: "Il vous en manque un ? Venez quand même.",
    change: "Ce qui peut changer la réponse",
    next: "Et maintenant ?",
    elsewhere: "D’autres services peuvent vous aider",
    checked: "Un coach vérifie avec vous.",
    source: "Source : {source}",
    since: "Règle en vigueur depuis le {date}.",
    book: "Choisir une séance",
    print: "Imprimer",
    send: "Envoyer à mon téléphone",
    listen: "Écouter",
  },
  outcomes: { met: "Oui", unmet: "Non", unknown: "À voir" },
  criteria: {
    no_cess: "Ne pas avoir le CESS",
    long_unemployment: "2 ans d’inscription au Forem, sur 3 ans",
    long_inactivity: "3 ans sans travail ni allocation",
    social_integration_income: "Recevoir le RI ou une aide du CPAS",
    recognised_refugee_or_stay_permit: "Avoir une protection ou un séjour légal",
    disability_agreement: "Avoir un accord de l’AViQ",
    young_unqualified: "Moins de 25 ans, sans travail depuis 12 mois",
    aged_55_plus: "Avoir 55 ans ou plus",
    sent_by_forem: "Venir de la part du Forem",
  },
  base: {
    schooling_over: "Ne plus être en obligation scolaire",
    registered_at_forem: "Être au Forem comme demandeur d’emploi",
  },
  reasons: {
    adult: "Vous avez 18 ans ou plus.",
    schooling_over: "Votre obligation scolaire est finie.",
    schooling_not_over: "Vous êtes encore en obligation scolaire.",
    minor_to_see: "Vous avez moins de 18 ans. Un coach regarde avec vous.",
    schooling_unknown: "Nous ne savons pas si votre obligation scolaire est finie.",
    registered: "Vous avez une inscription au Forem.",
    not_registered: "Vous n’avez pas encore d’inscription au Forem.",
    registration_unknown: "Nous ne savons pas si vous êtes au Forem.",
    diploma_below_cess: "Vous n’avez pas le CESS.",
    sixth_year_only: "La 6e professionnelle ne donne pas le CESS.",
    has_cess: "Vous avez le CESS.",
    has_higher: "Vous avez un diplôme plus élevé que le CESS.",
    foreign_diploma: "Votre diplôme étranger n’a pas encore d’équivalence.",
    sixth_year_and_diploma: "Deux réponses sur votre diplôme ne vont pas ensemble.",
    diploma_unknown: "Nous ne connaissons pas votre diplôme.",
    registered_24_months: "Vous avez 2 ans d’inscription ou plus, sur 3 ans.",
    registered_less_than_24_months: "Vous avez moins de 2 ans d’inscription, sur 3 ans.",
    registered_days_enough:
      "Vous avez {days, plural, one {# jour} other {# jours}} d’inscription, sur 3 ans. Il en faut {needed, number}.",
    registered_days_missing:
      "Vous avez {days, plural, one {# jour} other {# jours}} d’inscription, sur 3 ans. Il en faut {needed, number}.",
    past_registration_unknown: "Nous ne savons pas si vous étiez au Forem avant.",
    registration_periods_unknown: "Nous ne connaissons pas la durée de votre inscription.",
    inactive_36_months: "Depuis 3 ans, vous n’avez ni travail ni allocation.",
    worked_within_36_months: "Vous avez travaillé ces 3 dernières années.",
    money_within_36_months: "Vous avez reçu une allocation ces 3 dernières années.",
    inactivity_unknown: "Nous ne savons pas tout de vos 3 dernières années.",
    receives_cpas_aid: "Vous recevez une aide du CPAS.",
    cpas_aid_running: "Vous recevez une aide du CPAS à cette date.",
    no_cpas_aid: "Vous ne recevez pas d’aide du CPAS.",
    cpas_aid_unknown: "Nous ne savons pas si le CPAS vous aide.",
    protected_stay: "Vous avez une protection ou un séjour légal.",
    no_protected_stay: "Vous n’avez pas ce type de séjour.",
    asylum_pending: "Votre demande d’asile attend une réponse.",
    stay_unknown: "Nous ne connaissons pas votre titre de séjour.",
    aviq_agreement: "Vous avez un accord de l’AViQ.",
    no_aviq_agreement: "Vous n’avez pas d’accord de l’AViQ.",
    aviq_unknown: "Nous ne savons pas si l’AViQ vous suit.",
    young_unoccupied_without_title: "Vous avez moins de 25 ans. Vous êtes sans travail depuis 12 mois.",
    under_25: "Vous avez moins de 25 ans.",
    aged_25_or_more: "Vous avez 25 ans ou plus.",
    no_work_12_months: "Vous êtes sans travail depuis 12 mois.",
    worked_within_12_months: "Vous avez travaillé ces 12 derniers mois.",
    work_unknown: "Nous ne savons pas si vous avez travaillé récemment.",
    no_title_above_cess: "Vous n’avez pas de diplôme au-dessus du CESS.",
    title_above_cess: "Vous avez un diplôme au-dessus du CESS.",
    title_unknown: "Nous ne connaissons pas votre diplôme.",
    aged_55: "Vous avez 55 ans ou plus.",
    under_55: "Vous avez moins de 55 ans.",
    age_unknown: "Nous ne connaissons pas votre âge.",
    sent_by_forem: "Le Forem vous envoie à la Mire.",
    not_sent_by_forem: "Le Forem ne vous envoie pas à la Mire.",
    sent_unknown: "Nous ne savons pas si le Forem vous envoie.",
  },
  sources: {
    decree_2004: "décret wallon du 11 mars 2004",
    decree_2023:
      "décret wallon du 13 décembre 2023{point, plural, =0 {} other {, n° #}} (numac 2024000783) et arrêté du 6 juin 2024 (numac 2024009164)",
    decree_2023_forem:
      "décret wallon du 13 décembre 2023{point, plural, =0 {} other {, n° #}} (numac 2024000783) et décret du 12 novembre 2021, article 16",
    draft_2025: "projet de décret-programme de 2025, adoption à confirmer",
  },
  evidence: {
    declaration: "Votre déclaration",
    diploma: "Votre dernier diplôme ou certificat",
    equivalence_decision: "La décision d’équivalence de votre diplôme",
    forem_periods_certificate: "L’attestation du Forem avec vos périodes d’inscription",
    onem_certificate: "Une attestation de l’ONEM, le service du chômage",
    cpas_certificate: "L’attestation du CPAS",
    mutuelle_certificate: "Une attestation de votre mutuelle",
    residence_title: "Votre titre de séjour",
    aviq_decision: "La décision de l’AViQ",
    identity_document: "Votre carte d’identité",
    forem_note: "Le document du Forem qui vous envoie",
    forem_registration: "Votre preuve d’inscription au Forem",
  },
  next: {
    book_session: "Choisissez une séance d’information. C’est gratuit.",
    bring_papers: "Apportez vos papiers, si vous les avez : {papers}.",
    register_at_forem:
      "Inscrivez-vous au Forem comme demandeur d’emploi : www.leforem.be. Un coach peut vous montrer comment faire.",
    see_a_coach: "Venez voir un coach. Il regarde votre situation avec vous.",
    schooling_ends: "Votre obligation scolaire finit le {date}. Revenez à partir de ce jour.",
    after_schooling: "Revenez à la fin de votre obligation scolaire, au plus tard à 18 ans.",
    keep_registered_until: "Restez au Forem sans interruption : vous aurez 2 ans d’inscription le {date}. Revenez ce jour-là.",
    aged_55_on: "Vous aurez 55 ans le {date}. Revenez ce jour-là.",
    ask_forem_to_send_you: "Parlez-en à votre conseiller du Forem. Le Forem peut vous envoyer à la Mire.",
    situation_changes: "Votre situation change ? Refaites le test ou venez nous voir.",
    go_to_forem: "Le Forem vous aide à chercher un emploi ou une formation : www.leforem.be.",
    go_to_cpas: "Le CPAS de votre commune aide pour l’argent, le logement et l’emploi.",
    go_to_cisp: "Un CISP, centre d’insertion, vous forme à votre rythme.",
    go_to_ifapme: "L’IFAPME forme à un métier, à l’école et en entreprise.",
    go_to_promotion_sociale: "La Promotion sociale donne des cours pour adultes, avec un diplôme.",
    go_outside_wallonia: "Hors de Wallonie : Actiris à Bruxelles, VDAB en Flandre, ADG en Communauté germanophone.",
    come_without_appointment: "Vous pouvez toujours venir sans rendez-vous.",
  },
  elsewhere: {
    forem: "Le Forem",
    cpas: "Le CPAS",
    cisp: "Un CISP",
    ifapme: "L’IFAPME",
    promotion_sociale: "La Promotion sociale",
    outside_wallonia: "Hors de Wallonie",
  },
  api: {
    invalid_body: "La demande n’est pas correcte. Les champs à corriger sont dans « errors ».",
    invalid_json: "Le corps de la demande n’est pas du JSON lisible.",
    wrong_content_type: "Le corps de la demande doit être du JSON (application/json).",
    too_large: "La demande est trop longue.",
  },
} as const satisfies Complete & Record<string, unknown>;

export type EligibilityMessages = Words<typeof eligibilityFr>;
