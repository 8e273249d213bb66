import { Button } from '../../components/base/Button';
import { Verdict } from '../../components/states/Verdict';
import { caseWords } from '../../content/case/page/casePage';
import { assignWords } from '../../content/staff/assign';
import type { CaseId } from '../../../functions/contract/ids';
import { staffPages } from '../../routes';
import { aroundIn } from '../../services/case/workAround';
import { replace, startAtWork } from '../../services/navigation';

/** That a case is given, and to whom: whoever gives many goes on to the next of their list from here. */
export function Done({ caseId, name }: { caseId: CaseId; name: string }) {
  const { next } = aroundIn(caseId);
  return (
    <>
      <Verdict tone="good" title={assignWords.given(name)} note={assignWords.givenNote} />
      {next !== undefined && (
        <Button id="work-next" onPress={() => replace(next)}>
          {caseWords.next}
        </Button>
      )}
      <Button id="to-case" variant="secondary" onPress={() => replace(staffPages.case.link({ caseId }))}>
        {assignWords.toCase}
      </Button>
      <Button id="to-list" variant="link" onPress={startAtWork}>
        {caseWords.backToList}
      </Button>
    </>
  );
}
