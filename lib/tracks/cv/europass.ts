import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { text } from "../../i18n/text";
import type { CvFrozen, CvFrozenLine, CvSection } from "../model/cv";
import { asParagraph, xmlDocument, type Xml } from "./xml";

// The "Candidate" document that the Europass editor reads since 2020: DG EMPL, EUROPASS2 CV XML Schema Documentation 3.0.0 (17/02/2020).
// Which of its elements the editor shows, and how: decision 0017.

const namespaces = {
  xmlns: "http://www.europass.eu/1.0",
  "xmlns:oa": "http://www.openapplications.org/oagis/9",
  "xmlns:eures": "http://www.europass_eures.eu/1.0",
  "xmlns:hr": "http://www.hr-xml.org/3",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": "http://www.europass.eu/1.0 Candidate.xsd",
};

type Named = { readonly firstName: string; readonly familyName: string | null };
const idOf = (name: string, version: string, id: string) => ({
  schemeID: id,
  schemeName: name,
  schemeAgencyName: "EUROPASS",
  schemeVersionID: version,
});

/** A frozen CV as Europass reads it. Like the paper: no birth date, no nationality, no photo, no street; the person supplies it, not the Mire. */
export function europassCv(frozen: CvFrozen, named: Named, id: string): string {
  const of = (section: CvSection) => frozen.lines.filter((line) => line.section === section);
  const name: Xml = ["PersonName", {}, ["oa:GivenName", {}, named.firstName], ["hr:FamilyName", {}, named.familyName ?? ""]];
  return xmlDocument([
    "Candidate",
    namespaces,
    ["hr:DocumentID", idOf("DocumentIdentifier", "4.0", id)],
    [
      "CandidateSupplier",
      {},
      ["hr:PartyID", idOf("PartyID", "1.0", id)],
      ["hr:PartyName", {}, "Owner"],
      ["PersonContact", {}, name],
      ["hr:PrecedenceCode", {}, "1"],
    ],
    ["CandidatePerson", {}, name, ...contactsOf(frozen), ...of("language").filter(isMother).map(motherTongue)],
    [
      "CandidateProfile",
      { languageCode: frozen.language },
      ["hr:ID", idOf("CandidateProfileID", "1.0", id)],
      of("profile").length > 0
        ? [
            "hr:ExecutiveSummary",
            {},
            of("profile")
              .map((line) => asParagraph(line.text))
              .join(""),
          ]
        : null,
      ["EmploymentHistory", {}, ...of("experience").map(employment)],
      ["EducationHistory", {}, ...of("training").map(education)],
      ["eures:Licenses", {}, ...of("licence").flatMap(licence)],
      [
        "PersonQualifications",
        {},
        ...of("language")
          .filter((line) => !isMother(line))
          .map(language),
      ],
      ...others(frozen),
    ],
    rendering,
  ]);
}

const isMother = ({ level }: CvFrozenLine) => level === "mother";
const motherTongue = (line: CvFrozenLine): Xml => ["PrimaryLanguageCode", { name: "FREE_TEXT" }, line.text];

function contactsOf({ phone, email, town }: CvFrozen): readonly Xml[] {
  const number = phone ? parsePhoneNumberFromString(phone) : undefined;
  const all: readonly (Xml | false | null | undefined)[] = [
    email !== null && ["Communication", {}, ["ChannelCode", {}, "Email"], ["oa:URI", {}, email]],
    number && [
      "Communication",
      {},
      ["ChannelCode", {}, "Telephone"],
      ["UseCode", {}, "mobile"],
      ["CountryDialing", {}, number.countryCallingCode],
      ["oa:DialNumber", {}, number.nationalNumber],
    ],
    town !== null && ["Communication", {}, ["UseCode", {}, "home"], ["Address", { type: "home" }, ["oa:CityName", {}, town]]],
  ];
  return all.flatMap((each) => (each ? [each] : []));
}

/** A month or a year, as precise as it was said. */
const moment = (name: string, month: string | null): Xml | null =>
  month === null || month === "now" ? null : [name, {}, ["hr:FormattedDateTime", {}, month]];
const goesOn = ({ until }: CvFrozenLine) => (until === "now" ? "true" : "false");

const employment = (line: CvFrozenLine): Xml => [
  "EmployerHistory",
  {},
  ["hr:OrganizationName", {}, line.where ?? ""],
  [
    "PositionHistory",
    {},
    ["PositionTitle", { typeCode: "FREETEXT" }, line.text],
    [
      "eures:EmploymentPeriod",
      {},
      moment("eures:StartDate", line.from),
      moment("eures:EndDate", line.until),
      ["hr:CurrentIndicator", {}, goesOn(line)],
    ],
    line.place === null ? null : ["City", {}, line.place],
  ],
];

const education = (line: CvFrozenLine): Xml => [
  "EducationOrganizationAttendance",
  {},
  ["hr:OrganizationName", {}, line.where ?? ""],
  line.place === null
    ? null
    : ["OrganizationContact", {}, ["Communication", {}, ["Address", {}, ["oa:CityName", {}, line.place]]]],
  ["AttendancePeriod", {}, moment("StartDate", line.from), moment("EndDate", line.until), ["Ongoing", {}, goesOn(line)]],
  ["EducationDegree", {}, ["hr:DegreeName", {}, line.text]],
];

const dimensions = [
  "CEF-Understanding-Listening",
  "CEF-Understanding-Reading",
  "CEF-Speaking-Interaction",
  "CEF-Speaking-Production",
  "CEF-Writing-Production",
];

/** One level was said; Europass asks for five, and they are the same. */
const language = ({ text: label, level }: CvFrozenLine): Xml => [
  "PersonCompetency",
  {},
  ["CompetencyID", { schemeName: "FREE_TEXT" }, label],
  ["hr:TaxonomyID", {}, "language"],
  ...(level === null ? [] : dimensions).map((dimension): Xml => [
    "eures:CompetencyDimension",
    {},
    ["hr:CompetencyDimensionTypeCode", {}, dimension],
    ["eures:Score", {}, ["hr:ScoreText", {}, level ?? ""]],
  ]),
];

/** The category that a line names ("Permis B (voiture)"); a licence that is only theory is none. */
export function licenceCode(said: string): string | null {
  const found = /(?<!\p{L})(AM|A1|A2|A|B1|B\+?E|B|C1\+?E|C1|C\+?E|C|D1\+?E|D1|D\+?E|D)(?![\p{L}\d+])/u.exec(said);
  return found && !/th[ée]or/i.test(said) ? (found[1] ?? "").replace("+", "") : null;
}

const licence = (line: CvFrozenLine): readonly Xml[] => {
  const code = licenceCode(line.text);
  return code ? [["eures:License", {}, ["hr:LicenseTypeCode", {}, code]]] : [];
};

/** Parts for which Europass has no section of their own become custom ones: one element per entry, under the same title. */
const others = ({ lines, language: written }: CvFrozen): readonly Xml[] =>
  lines
    .filter(
      ({ section, text: said }) => section === "skill" || section === "interest" || (section === "licence" && !licenceCode(said)),
    )
    .map(({ section, text: said }) => [
      "Others",
      {},
      ["Title", {}, text(written, "cv")(`print.${section}`)],
      ["Other", {}, ["Title", {}, said]],
    ]);

/** Without this list the editor reads everything and shows nothing. */
const rendering: Xml = [
  "RenderingInformation",
  {},
  [
    "Design",
    {},
    ["Template", {}, "Template1"],
    ["Color", {}, "Default"],
    ["FontSize", {}, "Medium"],
    ["Logo", {}, "FirstPage"],
    ["PageNumbers", {}, "false"],
    [
      "SectionsOrder",
      {},
      ...["work-experience", "education-training", "language", "driving-licence"].map((section): Xml => [
        "Section",
        {},
        ["Title", {}, section],
      ]),
    ],
  ],
];
