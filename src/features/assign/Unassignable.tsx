import type { CaseId } from '../../../functions/contract/ids';
import { Button } from '../../components/base/Button';
import { Empty } from '../../components/states/Empty';
import { assignWords } from '../../content/staff/assign';
import { replace } from '../../services/navigation';
import { staffPages } from '../../routes';

/** The case is past the point where it can be given to someone. */
export const Unassignable = ({ caseId }: { caseId: CaseId }) => (
  <Empty title={assignWords.closed}>
    <Button variant="secondary" onPress={() => replace(staffPages.case.link({ caseId }))}>
      {assignWords.toCase}
    </Button>
  </Empty>
);
