import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { europassCv, licenceCode } from "../../lib/tracks/cv/europass";
import { cvSections, type CvFrozen } from "../../lib/tracks/model/cv";
import { line } from "../cv-lines";

// The structure is that of DG EMPL, "EUROPASS2 CV XML Schema Documentation" 3.0.0 (17/02/2020), and of what the editor is known to read
// (J0ker98/europass-cv, docs/format.md, CC BY 4.0): see lib/decisions/0017. No machine-readable schema of it is published.

type Element = { readonly name: string; readonly attributes: string; readonly children: Element[]; text: string };

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A strict little reader: every element closed in its order, every sign of markup escaped; anything else throws. */
function parsed(xml: string): Element {
  if (!xml.startsWith(declaration)) throw new Error("no declaration");
  const root: Element = { name: "", attributes: "", children: [], text: "" };
  const open: Element[] = [root];
  for (const token of xml.slice(declaration.length).match(/<[^>]*>|[^<]+/g) ?? []) {
    if (token.startsWith("<")) tagIn(open, token);
    else open.at(-1)!.text += plainText(token);
  }
  if (open.length !== 1) throw new Error("something stays open");
  return root.children[0]!;
}

function plainText(token: string): string {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(token)) throw new Error(`a bare & in ${token}`);
  return token.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

function tagIn(open: Element[], token: string) {
  const tag = /^<(\/?)((?:[a-z]+:)?[A-Za-z]+)((?: [\w:]+="[^"<]*")*)(\/?)>$/.exec(token);
  if (!tag) throw new Error(`not a tag: ${token}`);
  const [, closes, name = "", attributes = "", isEmpty] = tag;
  if (closes) {
    if (open.pop()?.name !== name) throw new Error(`closed out of order: ${name}`);
    return;
  }
  const element: Element = { name, attributes, children: [], text: "" };
  open.at(-1)!.children.push(element);
  if (!isEmpty) open.push(element);
}

/** What each element may hold, in its order; "*" for many, "?" for perhaps. */
const structure: Readonly<Record<string, readonly string[]>> = {
  Candidate: ["hr:DocumentID", "CandidateSupplier", "CandidatePerson", "CandidateProfile", "RenderingInformation"],
  CandidateSupplier: ["hr:PartyID", "hr:PartyName", "PersonContact", "hr:PrecedenceCode"],
  PersonContact: ["PersonName"],
  PersonName: ["oa:GivenName", "hr:FamilyName"],
  CandidatePerson: ["PersonName", "Communication*", "PrimaryLanguageCode*"],
  Communication: ["ChannelCode?", "UseCode?", "CountryDialing?", "oa:DialNumber?", "oa:URI?", "Address?"],
  Address: ["oa:CityName"],
  CandidateProfile: [
    "hr:ID",
    "hr:ExecutiveSummary?",
    "EmploymentHistory",
    "EducationHistory",
    "eures:Licenses",
    "PersonQualifications",
    "Others*",
  ],
  EmploymentHistory: ["EmployerHistory*"],
  EmployerHistory: ["hr:OrganizationName", "PositionHistory"],
  PositionHistory: ["PositionTitle", "eures:EmploymentPeriod", "City?"],
  "eures:EmploymentPeriod": ["eures:StartDate?", "eures:EndDate?", "hr:CurrentIndicator"],
  EducationHistory: ["EducationOrganizationAttendance*"],
  EducationOrganizationAttendance: ["hr:OrganizationName", "OrganizationContact?", "AttendancePeriod", "EducationDegree"],
  OrganizationContact: ["Communication"],
  AttendancePeriod: ["StartDate?", "EndDate?", "Ongoing"],
  EducationDegree: ["hr:DegreeName"],
  StartDate: ["hr:FormattedDateTime"],
  EndDate: ["hr:FormattedDateTime"],
  "eures:StartDate": ["hr:FormattedDateTime"],
  "eures:EndDate": ["hr:FormattedDateTime"],
  "eures:Licenses": ["eures:License*"],
  "eures:License": ["hr:LicenseTypeCode"],
  PersonQualifications: ["PersonCompetency*"],
  PersonCompetency: ["CompetencyID", "hr:TaxonomyID", "eures:CompetencyDimension*"],
  "eures:CompetencyDimension": ["hr:CompetencyDimensionTypeCode", "eures:Score"],
  "eures:Score": ["hr:ScoreText"],
  Others: ["Title", "Other"],
  Other: ["Title"],
  RenderingInformation: ["Design"],
  Design: ["Template", "Color", "FontSize", "Logo", "PageNumbers", "SectionsOrder"],
  SectionsOrder: ["Section*"],
  Section: ["Title"],
};

/** Closed lists and shapes of values. */
const values: Readonly<Record<string, RegExp>> = {
  "hr:FormattedDateTime": /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/,
  "hr:CurrentIndicator": /^(?:true|false)$/,
  Ongoing: /^(?:true|false)$/,
  "hr:ScoreText": /^[ABC][12]$/,
  "hr:LicenseTypeCode": /^(?:AM|A1|A2|A|B1|B|BE|C1|C1E|C|CE|D1|D1E|D|DE)$/,
  ChannelCode: /^(?:Email|Telephone)$/,
  CountryDialing: /^\d{1,3}$/,
  "oa:DialNumber": /^\d{4,14}$/,
  "hr:TaxonomyID": /^language$/,
  "hr:PartyName": /^Owner$/,
};

function faults({ name, children, text }: Element): readonly string[] {
  const allowed = structure[name] ?? [];
  const pattern = new RegExp(`^${allowed.map((each) => each.replace(/^([\w:]+)([*?]?)$/, "(?:$1 )$2")).join("")}$`);
  const held = children.map((child) => `${child.name} `).join("");
  const own = pattern.test(held) ? [] : [`${name} holds ${held}`];
  const shape = values[name];
  const said = shape && !shape.test(text) ? [`${name} says ${text}`] : [];
  return [...own, ...said, ...children.flatMap(faults)];
}

const named = { firstName: "Yasmina", familyName: "Delvaux" };
const full: CvFrozen = {
  name: "Yasmina Delvaux",
  town: "Mons",
  phone: "+32470123456",
  email: "y@courrier.example",
  language: "fr",
  lines: [
    line("profile", "J’apprends vite & bien <vraiment>."),
    line("experience", "Vente", { where: "Marché", place: "au pays", from: "2012", until: "2018-03" }),
    line("experience", "Caisse", { from: "2026-09", until: "now" }),
    line("training", "Cours de français", { where: "Promotion sociale", place: "Mons", from: "2019" }),
    line("skill", "Je tiens une caisse."),
    line("language", "Arabe", { level: "mother" }),
    line("language", "Français", { level: "B1" }),
    line("licence", "Permis B (voiture)"),
    line("licence", "Permis B théorique"),
    line("interest", "Couture"),
  ],
};
const id = "019a0000-0000-7000-8000-00000000c4f2";

describe("the Europass file", () => {
  it("has the structure of the Candidate document, every value of its kind", () => {
    const root = parsed(europassCv(full, named, id));
    expect(faults(root)).toEqual([]);
    expect(root.attributes).toContain('xmlns="http://www.europass.eu/1.0"');
  });

  it("would be caught out of its structure", () => {
    const wrong = europassCv(full, named, id)
      .replace("<hr:ScoreText>B1", "<hr:ScoreText>Z9")
      .replace("<City>", "<Ville>")
      .replace("</City>", "</Ville>");
    expect(faults(parsed(wrong))).toHaveLength(2);
    expect(() => parsed(wrong.replace("</Candidate>", ""))).toThrow();
  });

  it("says what the paper says: work, courses, languages, licences; the rest as sections of its own", () => {
    const xml = europassCv(full, named, id);
    const all = (name: string, from = parsed(xml)): string[] => [
      ...(from.name === name ? [from.text] : []),
      ...from.children.flatMap((child) => all(name, child)),
    ];
    expect(all("PositionTitle")).toEqual(["Vente", "Caisse"]);
    expect(all("hr:FormattedDateTime")).toEqual(["2012", "2018-03", "2026-09", "2019"]);
    expect(all("hr:CurrentIndicator")).toEqual(["false", "true"]);
    expect(all("hr:DegreeName")).toEqual(["Cours de français"]);
    expect(all("PrimaryLanguageCode")).toEqual(["Arabe"]);
    expect(all("CompetencyID")).toEqual(["Français"]);
    expect(all("hr:LicenseTypeCode")).toEqual(["B"]);
    expect(all("hr:ExecutiveSummary")).toEqual(["<p>J’apprends vite &amp; bien &lt;vraiment&gt;.</p>"]);
    expect(all("Title").filter((said) => !said.includes("-") && said !== "language")).toEqual([
      "Compétences",
      "Je tiens une caisse.",
      "Permis",
      "Permis B théorique",
      "Centres d’intérêt",
      "Couture",
    ]);
  });

  it("holds no birth, nationality, sex, disability, photo, street or country, and does not name the Mire", () => {
    expect(europassCv(full, named, id)).not.toMatch(
      /Birth|Nationality|Gender|Disability|Attachment|AddressLine|PostalCode|CountryCode|Mire/,
    );
    const bare = europassCv(
      { ...full, town: null, phone: null, email: null, lines: [] },
      { firstName: "A", familyName: null },
      id,
    );
    expect(bare).not.toContain("Communication");
    expect(faults(parsed(bare))).toEqual([]);
  });

  it("stays whole whatever is written in it", () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 60 });
    const lines = fc.array(
      fc.record({
        id: fc.uuid(),
        section: fc.constantFrom(...cvSections),
        text,
        where: fc.option(text),
        place: fc.option(text),
        from: fc.constantFrom(null, "2019", "2019-03"),
        until: fc.constantFrom(null, "now", "2020"),
        level: fc.constantFrom(null, "A2" as const, "mother" as const),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(lines, text, (given, name) => {
        const xml = europassCv({ ...full, lines: given, town: name, email: name }, { firstName: name, familyName: name }, id);
        expect(faults(parsed(xml))).toEqual([]);
      }),
    );
  });

  it("knows a licence by its letters, not one that is only theory", () => {
    expect(
      [
        "Permis B (voiture)",
        "Permis C+E (camion)",
        "Rijbewijs BE",
        "Permis AM",
        "Brevet de cariste",
        "Permis B théorique",
        "Permis G",
      ].map(licenceCode),
    ).toEqual(["B", "CE", "BE", "AM", null, null, null]);
  });
});
