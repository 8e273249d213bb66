import { partyLines } from '../../../contract/case/parties';
import type { Kind, Particulars } from '../kind';
import { statutory } from './statutory';

const particulars: Particulars<'consultation'> = {
  story: ({ question }) => question,
  ownWords: ({ question }) => [question],
  matter: ({ topic }) => topic,
  subject: ({ topic }) => ({ topic }),
  // A question asks for no name of its own; a letter has one under it.
  parties: ({ askerName, otherSide }) => [
    ...(askerName === undefined ? [] : [{ side: 'client' as const, name: askerName }]),
    ...partyLines(otherSide ?? '').map((name) => ({ side: 'otherSide' as const, name })),
  ],
  otherSideId: () => null,
  otherSideIn: () => null,
  receivedWhere: 'itHappened',
  marks: ({ otherSide }) => (otherSide ? ['hasOtherSide'] : []),
  // A question asks for nothing that could be missing.
  toComplete: () => [],
  circumstances: ({ circumstances = {} }) => circumstances,
  fields: ({ topic }) => (topic === 'other' ? [] : [topic]),
  // One that names nobody makes no matter of anyone.
  namesSomebody: ({ marks }) => marks.includes('hasOtherSide'),
  mustBeFileable: () => undefined,
  isComparedWithEarlier: false,
  carriedBesideBy: null,
  mayGrow: true,
};

export const consultation: Kind<'consultation'> = {
  particulars,
  papers: { byStep: { answer: ['consultRegister'], correctAnswer: ['consultRegister'] }, byCase: () => null },
  statutory,
};
