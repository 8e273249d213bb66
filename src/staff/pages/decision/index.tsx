import { useRouter } from '@tarojs/taro';
import { CaseAction } from '../../../../functions/contract/deeds/actions';
import { Page } from '../../../components/frame/Page';
import { Failed } from '../../../components/states/Failed';
import { caseWords } from '../../../content/case/page/casePage';
import { staffTitles } from '../../../content/titles';
import { Decision } from '../../../features/case/decision/Decision';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function DecisionPage() {
  const given = staffPages.decision.read(useRouter().params);
  const action = CaseAction.safeParse(given?.action);
  const shown = useShown();
  const isNamed = given !== undefined && action.success;
  return (
    <Page
      title={staffTitles.decision}
      heading="own"
      back={given ? staffPages.case.link({ caseId: given.caseId }) : staffPages.today.link()}
      isSheet={isNamed}
    >
      {isNamed ? (
        <StaffOnly>{() => <Decision caseId={given.caseId} action={action.data} shown={shown} />}</StaffOnly>
      ) : (
        <Failed message={caseWords.unnamed} />
      )}
    </Page>
  );
}
