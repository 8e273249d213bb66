import type { Day } from '../../contract/ids';
import { Filing } from '../../contract/kinds';
import { addDays } from '../../domain/clocks/day';
import { organisationOf } from '../../domain/standing/routing';
import type { Life } from './life';

const phone = '13800000000';
const address = '振兴路 12 号';

/** The id of a department of a county, six digits. */
export const departmentOf = (county: string, number: number): string =>
  `${organisationOf('department', `${county}000000`)}-${number}`;

/** The id of whom a complaint of a county, six digits, is about: a firm by its number, else the agency. */
const complainedAbout = (county: string, firm: number | undefined): string =>
  firm === undefined
    ? organisationOf('legalAidAgency', `${county}000000`)
    : `${organisationOf('lawFirm', `${county}000000`)}-${firm}`;

/** An invented life says nothing, and not "undefined", about what it leaves out. */
const said = (form: object): object =>
  Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined));

function formOf(life: Life, name: string, today: Day): object {
  const { text, language, county } = life;
  switch (life.kind) {
    case 'consultation': {
      const { topic, otherSide } = life;
      return { topic, question: text, language, otherSide };
    }
    case 'legalAid': {
      const { matter, hardship, otherSide, limitationInDays: days } = life;
      const limitationOn = days === undefined ? undefined : addDays(today, days);
      const known = {
        applicantName: name,
        phone,
        matter,
        facts: text,
        hardship,
        language,
        sensitiveConsent: true,
        truthful: true,
      };
      return { ...known, otherSide, limitationOn };
    }
    case 'petition': {
      const { type, request, respondent, respondentDepartment: number } = life;
      const respondentId = number === undefined ? undefined : departmentOf(county, number);
      const known = { petitionerName: name, phone, address, type, request, facts: text, language };
      return { ...known, respondent, respondentId, mandate: true };
    }
    case 'aidComplaint': {
      const { about, complainingAs, firm, worker: workerName, wish } = life;
      const respondentId = complainedAbout(county, firm);
      const known = { complainantName: name, complainingAs, about, facts: text, wish, language };
      return { ...known, respondentId, workerName, phone };
    }
  }
}

/** What the resident of an invented case sent to file it. `number` makes its key, the same at every start. */
export const filingOf = (life: Life, name: string, number: number, today: Day): Filing =>
  Filing.parse({
    kind: life.kind,
    key: `seed-life-${String(number).padStart(8, '0')}`,
    areaCode: `${life.county}000000`,
    form: said(formOf(life, name, today)),
  });
