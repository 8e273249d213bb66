import { useRouter } from '@tarojs/taro';
import { kindLines } from '../../../content/kinds/lines';
import { Apply } from '../../../features/file/legalAid/Apply';
import { Carried } from '../../../features/file/consultation/Carried';
import { begunApplication } from '../../../routes';
import { cameFromIn } from '../../../services/case/opened';

export default function ApplyPage() {
  const { params } = useRouter();
  return (
    <Carried title={kindLines.legalAid.page} cameFrom={cameFromIn(params)}>
      {(carried) => <Apply begun={begunApplication.read(params)} carried={carried} />}
    </Carried>
  );
}
