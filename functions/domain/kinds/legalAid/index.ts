import { partyLines } from '../../../contract/case/parties';
import type { AidMatter } from '../../../contract/kinds/legalAid';
import type { Speciality } from '../../../contract/people/roster';
import type { Kind, Particulars } from '../kind';
import { circumstancesIn } from './circumstances';
import { aidToComplete, marksOf, mustBeFileable } from './filing';
import { papers } from './papers';
import { statutory } from './statutory';

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

const particulars: Particulars<'legalAid'> = {
  story: ({ facts }) => facts,
  ownWords: ({ facts }) => [facts],
  matter: ({ matter }) => matter,
  subject: ({ matter }) => ({ matter }),
  parties: ({ applicantName, idNumber, beneficiaryName, otherSide }) => [
    ...(applicantName === undefined
      ? []
      : [{ side: 'client' as const, name: applicantName, ...(idNumber !== undefined && { idNumber }) }]),
    ...(beneficiaryName === undefined ? [] : [{ side: 'client' as const, name: beneficiaryName }]),
    ...partyLines(otherSide ?? '').map((name) => ({ side: 'otherSide' as const, name })),
  ],
  otherSideId: () => null,
  otherSideIn: () => null,
  receivedWhere: 'itHappened',
  marks: marksOf,
  toComplete: aidToComplete,
  circumstances: circumstancesIn,
  fields: ({ matter }) => fieldsOf[matter],
  namesSomebody: () => true,
  mustBeFileable,
  isComparedWithEarlier: false,
  // 法律援助法 16: lawyers, and others.
  carriedBesideBy: 'lawFirm',
  mayGrow: false,
};

export const legalAid: Kind<'legalAid'> = { particulars, papers, statutory };
