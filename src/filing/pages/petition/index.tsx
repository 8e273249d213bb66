import { useRouter } from '@tarojs/taro';
import { kindLines } from '../../../content/kinds/lines';
import { Carried } from '../../../features/file/consultation/Carried';
import { Petition } from '../../../features/file/petition/Petition';
import { begunComplaint } from '../../../routes';
import { cameFromIn } from '../../../services/case/opened';

export default function PetitionPage() {
  const { params } = useRouter();
  return (
    <Carried title={kindLines.petition.page} cameFrom={cameFromIn(params)}>
      {(carried) => <Petition carried={carried} respondent={begunComplaint.read(params)?.respondent} />}
    </Carried>
  );
}
