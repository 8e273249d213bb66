import { partyLines } from '../../../contract/case/parties';
import type { ComplainedAbout } from '../../../contract/kinds/aidComplaint';
import { isReached } from '../../filing/reached';
import type { InOwnCase, Kind, Particulars } from '../kind';
import { papers } from './papers';
import { statutory } from './statutory';

/** Whom a case of one's own names, by whom the complaint is about: those who carried it, or the office that gave it out. */
const inOwnCase: Record<ComplainedAbout, InOwnCase> = {
  worker: 'carriers',
  firm: 'carriers',
  agency: 'office',
  unsure: 'both',
};

const particulars: Particulars<'aidComplaint'> = {
  story: ({ facts }) => facts,
  ownWords: ({ facts, wish = '' }) => [facts, wish],
  matter: ({ about }) => about,
  parties: ({ complainantName, respondent, workerName }) => [
    ...(complainantName === undefined ? [] : [{ side: 'client' as const, name: complainantName }]),
    ...partyLines(respondent ?? '').map((name) => ({ side: 'otherSide' as const, name })),
    ...(workerName === undefined ? [] : [{ side: 'otherSide' as const, name: workerName }]),
  ],
  otherSideId: ({ respondentId }) => respondentId ?? null,
  otherSideIn: ({ about, aboutNumber }) =>
    aboutNumber === undefined ? null : { number: aboutNumber, who: inOwnCase[about] },
  // The bureau that set up the agency, or licensed the firm: where that is, and not where it happened.
  receivedWhere: 'otherSideIs',
  // Somebody is always complained about, even where nobody could be named.
  marks: () => ['hasOtherSide'],
  toComplete: (form) => [
    ...(form.complainantName === undefined ? (['name'] as const) : []),
    ...(isReached(form) ? [] : (['reach'] as const)),
  ],
  circumstances: ({ circumstances = {} }) => circumstances,
  fields: () => [],
  namesSomebody: () => true,
  mustBeFileable: () => undefined,
  isComparedWithEarlier: false,
  carriedBesideBy: null,
  mayGrow: false,
};

export const aidComplaint: Kind<'aidComplaint'> = { particulars, papers, statutory };
