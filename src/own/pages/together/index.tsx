import { useRouter } from '@tarojs/taro';
import { Failed } from '../../../components/states/Failed';
import { HotlineButton } from '../../../components/states/HotlineButton';
import { Page } from '../../../components/frame/Page';
import { receiptWords } from '../../../content/case/papers/receipt';
import { residentTitles } from '../../../content/titles';
import { Together } from '../../../features/together/Together';
import { residentPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function TogetherPage() {
  const given = residentPages.together.read(useRouter().params);
  const shown = useShown();
  return (
    <Page
      title={residentTitles.together}
      heading="own"
      back={given ? residentPages.case.link({ caseId: given.caseId }) : residentPages.home.link()}
      isOwn
    >
      {given ? (
        <Together caseId={given.caseId} shown={shown} />
      ) : (
        <Failed message={receiptWords.unnamed}>
          <HotlineButton />
        </Failed>
      )}
    </Page>
  );
}
