import { Button } from '../../components/base/Button';
import { Title } from '../../components/base/Title';
import { Notice } from '../../components/states/Notice';
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
      <Title>{assignWords.given(name)}</Title>
      <Notice tone="good">{assignWords.givenNote}</Notice>
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
