import { partyLines } from '../../../contract/case/parties';
import type { Kind, Particulars } from '../kind';
import { papers } from './papers';
import { isReached } from '../../filing/reached';
import { statutory } from './statutory';

const sealedTitle = '转送纪检监察机关的事项';

/** 信访工作条例 20: those who come in person choose five at most to speak for them; from there on it is asked who does. */
const mostAtVisit = 5;

const particulars: Particulars<'petition'> = {
  // What lists show of a sealed report says nothing of it.
  story: ({ corruption, request }) => (corruption ? sealedTitle : request),
  ownWords: ({ request, facts = '' }) => [request, facts],
  matter: ({ type }) => type,
  parties: ({ petitionerName, representatives = [], speaker, respondent }) => [
    ...(petitionerName === undefined ? [] : [{ side: 'client' as const, name: petitionerName }]),
    ...[...representatives, ...(speaker === undefined ? [] : [speaker])].map((name) => ({
      side: 'client' as const,
      name,
    })),
    ...partyLines(respondent ?? '').map((name) => ({ side: 'otherSide' as const, name })),
  ],
  otherSideId: ({ respondentId }) => respondentId ?? null,
  otherSideIn: () => null,
  receivedWhere: 'itHappened',
  marks: ({ respondent, respondentId, mandate, corruption }) => [
    ...(corruption ? (['sealed'] as const) : []),
    ...(respondent !== undefined || respondentId !== undefined ? (['hasOtherSide'] as const) : []),
    // No agent carries what no agent reads.
    ...(mandate === true && !corruption ? [] : (['withoutAgent'] as const)),
  ],
  toComplete: (form) => [
    ...(form.petitionerName === undefined ? (['name'] as const) : []),
    ...(isReached(form) ? [] : (['reach'] as const)),
    ...((form.representatives?.length ?? 0) > mostAtVisit && form.speaker === undefined
      ? (['speaker'] as const)
      : []),
  ],
  circumstances: ({ circumstances = {} }) => circumstances,
  fields: () => [],
  namesSomebody: () => true,
  mustBeFileable: () => undefined,
  // 信访工作条例 19(3), 36(3).
  isComparedWithEarlier: true,
  carriedBesideBy: null,
  mayGrow: false,
  together: {
    asks: ({ petitionerName, type, respondent = null }) =>
      petitionerName === undefined ? null : { type, against: respondent, askedBy: petitionerName },
    inNameOf: (form, petitionerName) => ({ ...form, petitionerName }),
  },
};

export const petition: Kind<'petition'> = { particulars, papers, statutory };
