import { useRouter } from '@tarojs/taro';
import { Page } from '../../components/Page';
import { Apply } from '../../features/file/Apply';
import { begunApplication, residentPages } from '../../routes';

export default function ApplyPage() {
  return (
    <Page title="申请法律援助" back={residentPages.home.link()}>
      <Apply begun={begunApplication.read(useRouter().params)} />
    </Page>
  );
}
