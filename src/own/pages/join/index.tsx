import { useRouter } from '@tarojs/taro';
import { Page } from '../../../components/frame/Page';
import { residentTitles } from '../../../content/titles';
import { Joining } from '../../../features/together/Joining';
import { joinBy, residentPages } from '../../../routes';

export default function JoinPage() {
  const given = joinBy.read(useRouter().params);
  return (
    <Page title={residentTitles.join} heading="own" back={residentPages.home.link()} isOwn>
      <Joining scanned={given?.code} />
    </Page>
  );
}
