import { useRouter } from '@tarojs/taro';
import { Page } from '../../components/frame/Page';
import { Check } from '../../features/receipt/Check';
import { residentPages, scannedReceipt } from '../../routes';

export default function CheckPage() {
  return (
    <Page isOpen title="核验回执" heading="核验回执" back={residentPages.me.link()}>
      <Check given={scannedReceipt.read(useRouter().params)?.receipt} />
    </Page>
  );
}
