import { useRouter } from '@tarojs/taro';
import { Page } from '../../components/Page';
import { Carried } from '../../features/file/Carried';
import { Petition } from '../../features/file/Petition';
import { begunComplaint, residentPages } from '../../routes';
import { cameFromIn } from '../../services/opened';

export default function PetitionPage() {
  const { params } = useRouter();
  return (
    <Page title="信访代办" back={residentPages.home.link()}>
      <Carried cameFrom={cameFromIn(params)}>
        {(carried) => <Petition carried={carried} respondent={begunComplaint.read(params)?.respondent} />}
      </Carried>
    </Page>
  );
}
