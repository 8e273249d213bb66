import type { Instant } from '../../contract/ids';
import type { CaseState } from '../../contract/views';
import type { Standing } from '../../contract/words';
import { actionsFor } from '../../domain/actionsFor';
import type { Actor, CaseHead } from '../../domain/case';
import { showDues } from './due';
import { showRow } from './row';

/** The state of a case as this person sees it, with what they may do now. */
export const showState = (head: CaseHead, actor: Actor, standing: Standing, now: Instant): CaseState => ({
  ...showRow(head, now),
  version: head.version,
  standing,
  dues: showDues(head.clocks, now),
  actions: actionsFor(actor, head),
});
