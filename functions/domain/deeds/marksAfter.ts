import type { Deed } from '../../contract/actions';
import type { CaseHead, StaffMember } from '../case/case';
import type { Mark } from '../case/marks';
import { petitionRoutes } from '../kinds/petition/routes';

/** What goes with the person who has the case. */
const ofAssignee: readonly Mark[] = ['cleared', 'mandated'];

function added(deed: Deed): readonly Mark[] {
  switch (deed.action) {
    case 'take':
    case 'declareNoConflict':
      return ['cleared'];
    case 'agreeMandate':
      return ['mandated'];
    case 'requestMaterials':
      return ['noticed'];
    case 'giveUrgently':
      return ['formalities'];
    case 'nameOtherSide':
      return ['hasOtherSide'];
    case 'extend':
      return ['extended'];
    case 'classify': {
      const { type, route } = deed.input;
      if (type !== 'appeal') return ['classified'];
      const isOwn = route !== undefined && petitionRoutes[route].runsClock;
      return isOwn ? ['classified', 'appeal', 'ownRoute'] : ['classified', 'appeal'];
    }
    default:
      return [];
  }
}

function removed(deed: Deed): readonly Mark[] {
  switch (deed.action) {
    case 'answer':
    case 'promise':
      return ['escalated'];
    case 'completeFormalities':
      return ['formalities'];
    case 'reopen':
      return ['mandated'];
    case 'classify':
      return ['appeal', 'ownRoute'];
    case 'giveReview':
    case 'giveReReview':
      return deed.input.outcome === 'redo' ? ['extended'] : [];
    default:
      return [];
  }
}

/** What a case carries after a deed; what belonged to the one who had it goes when the case leaves their hands. */
export function marksAfter(head: CaseHead, deed: Deed, assignee: StaffMember | null): readonly Mark[] {
  // Given anew, even to the same person, it is asked for anew.
  const isSame = deed.action !== 'assign' && head.assignee?.personId === assignee?.personId;
  const gone = [...removed(deed), ...(isSame ? [] : ofAssignee)];
  const kept = head.marks.filter((mark) => !gone.includes(mark));
  return [...new Set([...kept, ...added(deed)])];
}

/** The same, for a step that only takes the case out of someone's hands. */
export const marksWithoutAssignee = (head: CaseHead): readonly Mark[] =>
  head.marks.filter((mark) => !ofAssignee.includes(mark));
