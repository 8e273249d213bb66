import { useRouter } from '@tarojs/taro';
import { Page } from '../../components/frame/Page';
import { caseKinds } from '../../content/kinds';
import { Carried } from '../../features/file/consultation/Carried';
import { Petition } from '../../features/file/petition/Petition';
import { begunComplaint, residentPages } from '../../routes';
import { cameFromIn } from '../../services/opened';

export default function PetitionPage() {
  const { params } = useRouter();
  return (
    <Page title={caseKinds.petition.page} back={residentPages.home.link()}>
      <Carried cameFrom={cameFromIn(params)}>
        {(carried) => <Petition carried={carried} respondent={begunComplaint.read(params)?.respondent} />}
      </Carried>
    </Page>
  );
}
