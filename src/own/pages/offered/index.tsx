import { useRouter } from '@tarojs/taro';
import { Failed } from '../../../components/states/Failed';
import { HotlineButton } from '../../../components/states/HotlineButton';
import { Page } from '../../../components/frame/Page';
import { scanWords } from '../../../content/me/codes';
import { residentTitles } from '../../../content/titles';
import { Offered } from '../../../features/helping/Offered';
import { residentPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function OfferedPage() {
  const given = residentPages.offered.read(useRouter().params);
  const shown = useShown();
  return (
    <Page title={residentTitles.offered} back={residentPages.home.link()} isOwn>
      {given ? (
        <Offered scene={given.scene} shown={shown} />
      ) : (
        <Failed message={scanWords.invalid}>
          <HotlineButton />
        </Failed>
      )}
    </Page>
  );
}
