import type { CaseAction } from '../../../../functions/contract/deeds/actions';
import type { CaseKind } from '../../../../functions/contract/words';
import { doing as ofAidComplaint } from '../../kinds/aidComplaint/doing';
import { doing as ofConsultation } from '../../kinds/consultation/doing';
import { doing as ofLegalAid } from '../../kinds/legalAid/doing';
import { doing as ofPetition } from '../../kinds/petition/doing';
import { saidPerKind, type SaidPerKind } from '../words';
import { aid } from './aid';
import { answer } from './answer';
import { complaint } from './complaint';
import { danger } from './danger';
import { ending } from './ending';
import { handOver } from './handOver';
import { mandate } from './mandate';
import { ownData } from './ownData';
import { passingOn } from './passingOn';
import { performance } from './performance';
import { petition } from './petition';
import { recusal } from './recusal';
import { review } from './review';
import { service } from './service';
import { talk } from './talk';
import type { Doings, Explained, KindDoings } from './words';

/** What is said while each deed is done: whoever only reads a case does not wait for it. */
export const doings: Doings = {
  ...talk,
  ...danger,
  ...handOver,
  ...answer,
  ...review,
  ...aid,
  ...mandate,
  ...petition,
  ...performance,
  ...complaint,
  ...passingOn,
  ...service,
  ...recusal,
  ...ending,
  ...ownData,
};

/** What each kind of case says of them itself. */
export const kindDoings: Record<CaseKind, KindDoings> = {
  consultation: ofConsultation,
  legalAid: ofLegalAid,
  petition: ofPetition,
  aidComplaint: ofAidComplaint,
};

const isSaidPerKind = (action: CaseAction): action is SaidPerKind =>
  saidPerKind.some((one) => one === action);

const nothing: Explained = { explain: '', done: '' };

/** What is said of a deed on a case of one kind; of one that the kind does not have, nothing. */
export function explained(action: CaseAction, kind: CaseKind): Explained {
  const ofKind = kindDoings[kind][action];
  if (ofKind) return ofKind;
  return isSaidPerKind(action) ? nothing : doings[action];
}

/** The same to staff: nobody takes a message to the resident for a word between colleagues. */
export const explainedToStaff = (action: CaseAction, kind: CaseKind): Explained =>
  action === 'message'
    ? {
        ...explained(action, kind),
        explain: '当事人看得到，会收到提醒。只想让同事知道的，写在内部备注里。',
      }
    : explained(action, kind);

/** What is asked once more before it is done to a case of a kind; null where nothing is. */
export const onceMore = (action: CaseAction, kind: CaseKind): string | null =>
  kindDoings[kind][action]?.onceMore ?? doings[action].onceMore;
