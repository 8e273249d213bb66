import { Filing } from '../../contract/kinds';
import type { Life } from './life';

const phone = '13800000000';

function formOf(life: Life, name: string): object {
  const { text, language } = life;
  switch (life.kind) {
    case 'consultation':
      return { topic: life.topic, question: text, language };
    case 'legalAid':
      return {
        applicantName: name,
        phone,
        matter: life.matter,
        facts: text,
        hardship: life.hardship,
        language,
        truthful: true,
      };
    case 'petition': {
      const { type, request, respondent } = life;
      const known = { petitionerName: name, phone, type, request, facts: text, language, mandate: true };
      return respondent ? { ...known, respondent } : known;
    }
  }
}

/** What the resident of an invented case sent to file it. `number` makes its key, the same at every start. */
export const filingOf = (life: Life, name: string, number: number): Filing =>
  Filing.parse({
    kind: life.kind,
    key: `seed-life-${String(number).padStart(8, '0')}`,
    areaCode: `${life.county}000000`,
    form: formOf(life, name),
  });
