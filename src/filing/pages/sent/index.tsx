import { useRouter } from '@tarojs/taro';
import { Sent } from '../../../features/file/sent/Sent';
import { residentPages } from '../../../routes';

export default function SentPage() {
  const { id = '' } = residentPages.sent.read(useRouter().params) ?? {};
  return <Sent id={id} />;
}
