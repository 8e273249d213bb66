import { useRouter } from '@tarojs/taro';
import { Page } from '../../../components/frame/Page';
import { residentTitles } from '../../../content/titles';
import { Check } from '../../../features/receipt/Check';
import { residentPages, scannedReceipt } from '../../../routes';

export default function CheckPage() {
  return (
    <Page isOpen title={residentTitles.check} heading="own" back={residentPages.me.link()}>
      <Check given={scannedReceipt.read(useRouter().params)?.receipt} />
    </Page>
  );
}
