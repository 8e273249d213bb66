import { useRouter } from '@tarojs/taro';
import { Page } from '../../components/frame/Page';
import { sendingWords } from '../../content/sending';
import { Sending } from '../../features/file/Sending';
import { residentPages } from '../../routes';

export default function SendingPage() {
  const { id = '' } = residentPages.sending.read(useRouter().params) ?? {};
  return (
    <Page title={sendingWords.page} back={residentPages.home.link()}>
      <Sending id={id} />
    </Page>
  );
}
