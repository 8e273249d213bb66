import { useRouter } from '@tarojs/taro';
import { Failed } from '../../../components/states/Failed';
import { Page } from '../../../components/frame/Page';
import { caseWords } from '../../../content/case/page/casePage';
import { staffTitles } from '../../../content/titles';
import { Assign } from '../../../features/assign/Assign';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function AssignPage() {
  const given = staffPages.assign.read(useRouter().params);
  const shown = useShown();
  return (
    <Page
      title={staffTitles.assign}
      heading="own"
      back={given ? staffPages.case.link(given) : staffPages.today.link()}
    >
      {given ? (
        <StaffOnly>{() => <Assign caseId={given.caseId} shown={shown} />}</StaffOnly>
      ) : (
        <Failed message={caseWords.unnamed} />
      )}
    </Page>
  );
}
