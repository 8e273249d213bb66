import type { Instant } from '../../contract/ids';
import type { CaseHead, Move } from './case';
import { marksWithoutAssignee } from '../deeds/marksAfter';
import type { ClockSettings } from '../clocks/rules';
import { byClock } from '../kinds/statusRow';
import { systemStep } from './systemStep';

/** The case of someone whose duty ends goes back to the desk; its dates stay what they are. */
export const release = (head: CaseHead, at: Instant, rules: ClockSettings): Move =>
  systemStep(
    head,
    {
      word: 'release',
      at,
      to: byClock(head.kind, head.status, 'release'),
      set: { assignee: null, mandateUntil: null, marks: marksWithoutAssignee(head) },
    },
    rules,
  );
