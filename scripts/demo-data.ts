// Everything here is invented: names, places, numbers. Nobody and nowhere of it exists.

export type DemoSite = {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly locality: string;
  readonly transport: string;
  readonly stepFree: boolean;
  readonly rooms: readonly string[];
  readonly openings: readonly (readonly [weekday: number, opens: number, closes: number])[];
};

export type DemoMember = {
  readonly role: string;
  readonly firstName: string;
  readonly familyName: string;
  readonly organisation?: string;
  readonly phone?: string;
  readonly email?: string;
};

export type DemoMission = {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly hosts: readonly string[];
  readonly answersAny: boolean;
  readonly phone: string;
  readonly email: string;
  readonly territory: string;
  readonly sites: readonly DemoSite[];
  readonly members: readonly DemoMember[];
};

const mornings = [1, 2, 3, 4, 5].map((weekday) => [weekday, 8 * 60 + 30, 12 * 60] as const);
const afternoons = [1, 2, 4].map((weekday) => [weekday, 13 * 60, 16 * 60] as const);

export const demoMissions: readonly DemoMission[] = [
  {
    code: "vallonbois",
    name: "Mission régionale pour l’emploi de Vallonbois",
    shortName: "Mire Vallonbois",
    hosts: ["localhost", "vallonbois.localhost"],
    answersAny: true,
    phone: "+3265000000",
    email: "bonjour@vallonbois.example",
    territory: "Vallonbois, Rivecourt et les villages autour",
    sites: [
      {
        name: "Maison des associations",
        street: "rue du Lavoir 12",
        postalCode: "7999",
        locality: "Vallonbois",
        transport: "Bus 1 et 2, arrêt Lavoir",
        stepFree: true,
        rooms: ["Salle 1", "Salle 2"],
        openings: [...mornings, ...afternoons],
      },
      {
        name: "Antenne de Rivecourt",
        street: "place du Marché 3",
        postalCode: "7998",
        locality: "Rivecourt",
        transport: "Bus 7, arrêt Marché. Gare à 5 minutes à pied",
        stepFree: false,
        rooms: ["Salle du premier étage"],
        openings: mornings.slice(0, 3),
      },
    ],
    members: [
      { role: "coach", firstName: "Claire", familyName: "Delsaux", email: "claire@vallonbois.example" },
      { role: "coach", firstName: "Samuel", familyName: "Okoye", email: "samuel@vallonbois.example" },
      { role: "coordinator", firstName: "Hélène", familyName: "Vassart", email: "helene@vallonbois.example" },
      { role: "admin", firstName: "Tom", familyName: "Rigaux", email: "tom@vallonbois.example" },
      {
        role: "employer",
        firstName: "Bruno",
        familyName: "Carlier",
        organisation: "Boulangerie du Lavoir",
        email: "bruno@lavoir.example",
        phone: "+32470000090",
      },
      {
        role: "partner",
        firstName: "Nour",
        familyName: "Haddad",
        organisation: "CPAS de Vallonbois",
        email: "nour@cpas-vallonbois.example",
      },
    ],
  },
  {
    code: "hauteforge",
    name: "Mission régionale pour l’emploi de Hauteforge",
    shortName: "Mire Hauteforge",
    hosts: ["autre.localhost"],
    answersAny: false,
    phone: "+3264000000",
    email: "bonjour@hauteforge.example",
    territory: "Hauteforge et la vallée",
    sites: [
      {
        name: "La Forge",
        street: "quai des Lamineurs 40",
        postalCode: "6999",
        locality: "Hauteforge",
        transport: "Métro léger, arrêt Forge",
        stepFree: true,
        rooms: ["Grande salle"],
        openings: mornings,
      },
    ],
    members: [
      { role: "coach", firstName: "Inès", familyName: "Martel", email: "ines@hauteforge.example" },
      { role: "coordinator", firstName: "Paul", familyName: "Gérardy", email: "paul@hauteforge.example" },
      { role: "admin", firstName: "Lise", familyName: "Bodart", email: "lise@hauteforge.example" },
      {
        role: "employer",
        firstName: "Karim",
        familyName: "Saïdi",
        organisation: "Garage de la Vallée",
        email: "karim@vallee.example",
      },
      {
        role: "partner",
        firstName: "Anne",
        familyName: "Collard",
        organisation: "CPAS de Hauteforge",
        email: "anne@cpas-hauteforge.example",
      },
    ],
  },
];

/** People who book, with how to reach them; `null` has neither phone nor e-mail. The first of each Mire is the demonstration's job seeker. */
export const demoPeople = [
  ["Yasmina", "+32470000001", "fr"],
  ["Kevin", "+32470000002", "fr"],
  ["Amal", "+32470000003", "ar"],
  ["Dawit", "dawit@courrier.example", "en"],
  ["Fatou", "+32470000005", "fr"],
  ["Marco", "+32470000006", "fr-facile"],
  ["Emine", "+32470000007", "tr"],
  ["Jordan", "jordan@courrier.example", "fr"],
  ["Oksana", "+32470000009", "uk"],
  ["Sophie", null, "fr"],
  ["Jean-Noël", "+32470000011", "fr"],
  ["Lotte", "lotte@courrier.example", "nl"],
  ["Maximiliane-Friederike", "+32470000013", "de"],
  ["Ahmed", "+32470000014", "ar"],
  ["Rosa", null, "fr-facile"],
  ["Thomas", "thomas@courrier.example", "fr"],
] as const;
