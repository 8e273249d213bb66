import type { Answers } from '../../../contract/kinds';
import type { AidMatter } from '../../../contract/kinds/legalAid';
import type { Speciality } from '../../../contract/roster';
import type { ServiceLanguage } from '../../../contract/words';

/** What a case asks of the one who is to have it: any of these fields, where its form names one, and a language. */
export type Wish = { fields: readonly Speciality[]; language: ServiceLanguage };

/** The fields in which the matters of 法律援助法 24-32 are at home, so that nobody has to list their fields twice. */
const fieldsOf: Record<AidMatter, readonly Speciality[]> = {
  stateCompensation: ['government'],
  socialInsurance: ['welfare', 'labour'],
  bereavementPay: ['welfare', 'soldiers'],
  maintenance: ['family'],
  labourPay: ['wages', 'labour'],
  legalCapacity: ['elderly', 'family'],
  bodilyHarm: ['bodilyHarm', 'workInjury', 'traffic'],
  environmentHarm: ['environment'],
  heroes: ['soldiers'],
  bravery: ['bodilyHarm'],
  acquittedAtRetrial: ['criminal'],
  domesticViolence: ['violence', 'family'],
  criminal: ['criminal'],
  other: [],
};

/** Read from the filed form. A petition names no field of law. */
export function wishOf({ kind, form }: Answers): Wish {
  const { language } = form;
  switch (kind) {
    case 'consultation':
      return { fields: form.topic === 'other' ? [] : [form.topic], language };
    case 'legalAid':
      return { fields: fieldsOf[form.matter], language };
    case 'petition':
      return { fields: [], language };
  }
}
