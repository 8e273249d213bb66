import type { CaseId } from '../../../../functions/contract/ids';
import { Button } from '../../../components/base/Button';
import { Notice } from '../../../components/states/Notice';
import { filingWords } from '../../../content/filing/filing';
import { residentPages } from '../../../routes';
import type { CallProblem } from '../../../services/server/answer';
import type { FilingDesk } from '../../../services/filing/desk';
import { open } from '../../../services/navigation';

type EarlierProps = { message: string; caseId: CaseId; another: string; onAnother: () => void };

/** A case of one's own was there before: it can be looked at, and this one filed all the same. */
export const Earlier = ({ message, caseId, another, onAnother }: EarlierProps) => (
  <Notice tone="warn" title={message}>
    <Button id="open-case" variant="secondary" onPress={() => open(residentPages.case.link({ caseId }))}>
      {filingWords.openCase}
    </Button>
    <Button id="anyway" variant="secondary" onPress={onAnother}>
      {another}
    </Button>
  </Notice>
);

/** What can be done where a case of one's own stands before this one; nothing where another reason keeps it back. */
export function earlierOf<W>(
  { code, caseId, detail: message }: CallProblem,
  { submit, submitAnyway }: FilingDesk<W>,
): EarlierProps | undefined {
  if (caseId === undefined) return undefined;
  if (code === 'same_matter_pending') {
    return { message, caseId, another: filingWords.anyway, onAnother: submitAnyway };
  }
  return code === 'key_used'
    ? { message, caseId, another: filingWords.another, onAnother: submit }
    : undefined;
}
