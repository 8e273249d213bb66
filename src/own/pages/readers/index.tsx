import { useRouter } from '@tarojs/taro';
import { Failed } from '../../../components/states/Failed';
import { HotlineButton } from '../../../components/states/HotlineButton';
import { Page } from '../../../components/frame/Page';
import { readerWords } from '../../../content/case/page/readers';
import { Readers } from '../../../features/readers/Readers';
import { residentPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function ReadersPage() {
  const given = residentPages.readers.read(useRouter().params);
  const shown = useShown();
  return (
    <Page title={readerWords.title} back={residentPages.cases.link()} isOwn>
      {given ? (
        <Readers caseId={given.caseId} shown={shown} />
      ) : (
        <Failed message={readerWords.unnamed}>
          <HotlineButton />
        </Failed>
      )}
    </Page>
  );
}
