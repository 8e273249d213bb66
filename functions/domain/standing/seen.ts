import type { CaseHead } from '../case/case';

/** As much of a case as decides what somebody is to it. */
export type Seen = Pick<
  CaseHead,
  | 'id'
  | 'kind'
  | 'status'
  | 'ownerId'
  | 'parties'
  | 'guardianId'
  | 'desk'
  | 'assignee'
  | 'sender'
  | 'overseer'
  | 'against'
  | 'marks'
  | 'aside'
> &
  Pick<CaseHead, 'clearedDeputy'> & { recusal?: CaseHead['recusal'] };
