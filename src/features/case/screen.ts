import type { ReactNode } from 'react';
import type { OpenedCase } from '../../../functions/contract/case/openedCase';
import type { CaseAction } from '../../../functions/contract/deeds/actions';
import type { Acted, CaseState } from '../../../functions/contract/case/views';
import type { Written } from '../../services/server/useDeed';
import type { Standing } from '../../../functions/contract/words';

/** What the residents' screen of a case and the staff's are made of. */
export type ScreenProps = {
  found: OpenedCase;
  /** The last step that was shown before others came by themselves; null where none did. */
  seenUntil: number | null;
  /** Reads it again, where staff have an old one before them; null where it is as it stands. */
  onNewer: (() => void) | null;
  /** The codes by which it is shown to others. */
  codes: ReactNode;
  /** What stands beside what was filed, on the page of staff. */
  beside: ReactNode;
  /** What is being written to be sent. */
  writing: CaseAction | undefined;
  /** How the case stands, with what can be begun: all but what is being written. */
  offered: CaseState;
  /** The step that comes next, to stay in reach on the staff's screen; undefined where it stands elsewhere, or is being written. */
  next: CaseAction | undefined;
  /** What can be done, or is being done. */
  deeds: ReactNode;
  /** `begun`: what is filled in already by where it was chosen. */
  choose: (action: CaseAction, begun?: Written) => void;
  onDone: (acted: Acted) => void;
};

const residents: readonly Standing[] = ['owner', 'party', 'helper', 'onlooker'];

/** Whether it is one's own: filed by oneself, or together with others. */
export const isOwn = ({ standing }: Pick<CaseState, 'standing'>): boolean =>
  standing === 'owner' || standing === 'party';

/** Whether somebody reads a case on the resident's side: the resident, or whoever they let help. */
export const isOnResidentsSide = ({ standing }: Pick<CaseState, 'standing'>): boolean =>
  residents.includes(standing);
