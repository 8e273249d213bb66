import { useRouter } from '@tarojs/taro';
import { Page } from '../../components/Page';
import { Carried } from '../../features/file/Carried';
import { Petition } from '../../features/file/Petition';
import { residentPages } from '../../routes';
import { cameFromIn } from '../../services/opened';

export default function PetitionPage() {
  return (
    <Page title="信访代办" back={residentPages.home.link()}>
      <Carried cameFrom={cameFromIn(useRouter().params)}>
        {(carried) => <Petition carried={carried} />}
      </Carried>
    </Page>
  );
}
