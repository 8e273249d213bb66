import { useRouter } from '@tarojs/taro';
import { About } from '../../../features/file/aidComplaint/About';
import { Complaint } from '../../../features/file/aidComplaint/Complaint';
import { aboutIn } from '../../../services/case/opened';

export default function ComplainPage() {
  const { params } = useRouter();
  return <About caseId={aboutIn(params)}>{(own) => <Complaint own={own} />}</About>;
}
