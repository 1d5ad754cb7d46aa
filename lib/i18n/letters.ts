/** What the sentences of a letter are made of. */
type Given = {
  readonly to: string;
  readonly about: string;
  readonly seen: string | null;
  readonly met: string | null;
  readonly experience: readonly string[];
  readonly skills: readonly string[];
};
type Skeleton = { readonly subject: (given: Given) => string; readonly body: (given: Given) => readonly string[] };

export const letterWords = { hello: "Madame, Monsieur,", end: "Merci de lire ma lettre. Bien à vous,", day: "le {day}" } as const;

const listed = (title: string, items: readonly string[]) =>
  items.length > 0 ? [[title, ...items.map((item) => `– ${item}`)].join("\n")] : [];
const cv = ({ experience, skills }: Given) => [
  ...listed("Voici mon expérience :", experience),
  ...listed("Voici ce que je sais faire :", skills),
];
const meet = "Je voudrais vous rencontrer. Vous trouvez mon CV avec cette lettre.";

const application: Skeleton = {
  subject: ({ about }) => `Candidature : ${about}`,
  body: (given) => [
    `J’ai lu votre offre${given.seen ? ` (${given.seen})` : ""} : ${given.about}. Ce travail m’intéresse.`,
    ...cv(given),
    meet,
  ],
};

const spontaneous: Skeleton = {
  subject: ({ about }) => `Je cherche un travail : ${about}`,
  body: (given) => [
    `Je cherche un travail : ${given.about}. Je voudrais travailler chez vous.`,
    ...cv(given),
    `Avez-vous besoin de quelqu’un ? ${meet}`,
  ],
};

const training: Skeleton = {
  subject: ({ about }) => `Demande de formation : ${about}`,
  body: (given) => [
    `Je voudrais suivre votre formation : ${given.about}. Je veux apprendre ce métier et trouver un emploi.`,
    ...cv(given),
    "Pouvez-vous me dire comment m’inscrire ? Je peux venir à une séance d’information.",
  ],
};

const internship: Skeleton = {
  subject: ({ about }) => `Demande de stage : ${about}`,
  body: (given) => [
    `Je cherche un stage : ${given.about}. Je voudrais apprendre ce travail chez vous.`,
    ...cv(given),
    `Mon coach prépare les papiers du stage avec vous. ${meet}`,
  ],
};

const thanks: Skeleton = {
  subject: ({ about }) => `Merci pour notre rencontre : ${about}`,
  body: (given) => [
    `Merci pour notre rencontre${given.met ? ` (${given.met})` : ""}. Nous avons parlé de ce travail : ${given.about}.`,
    "Ce travail m’intéresse. Je peux commencer quand vous voulez.",
    "Vous avez une question ? Vous pouvez m’appeler.",
  ],
};

const followUp: Skeleton = {
  subject: ({ about }) => `Ma candidature : ${about}`,
  body: (given) => [
    `Je vous ai écrit${given.met ? ` (${given.met})` : ""} pour ce travail : ${given.about}. Je n’ai pas encore de réponse.`,
    "Ce travail m’intéresse toujours. Avez-vous déjà choisi quelqu’un ?",
    "Je peux venir vous voir quand vous voulez.",
  ],
};

/** Letters in simple French, since employers here read French: the person and the coach change every word they want. */
export const letterSkeletons = { application, spontaneous, training, internship, thanks, followUp } as const;
