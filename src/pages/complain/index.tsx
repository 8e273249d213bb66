import { useRouter } from '@tarojs/taro';
import { Page } from '../../components/frame/Page';
import { caseKinds } from '../../content/kinds';
import { About } from '../../features/file/aidComplaint/About';
import { Complaint } from '../../features/file/aidComplaint/Complaint';
import { residentPages } from '../../routes';
import { aboutIn } from '../../services/opened';

export default function ComplainPage() {
  const { params } = useRouter();
  return (
    <Page title={caseKinds.aidComplaint.page} back={residentPages.home.link()}>
      <About caseId={aboutIn(params)}>{(own) => <Complaint own={own} />}</About>
    </Page>
  );
}
