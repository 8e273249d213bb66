import { useRouter } from '@tarojs/taro';
import { Page } from '../../components/frame/Page';
import { caseKinds } from '../../content/kinds';
import { Apply } from '../../features/file/legalAid/Apply';
import { Carried } from '../../features/file/consultation/Carried';
import { begunApplication, residentPages } from '../../routes';
import { cameFromIn } from '../../services/opened';

export default function ApplyPage() {
  const { params } = useRouter();
  return (
    <Page title={caseKinds.legalAid.page} back={residentPages.home.link()}>
      <Carried cameFrom={cameFromIn(params)}>
        {(carried) => <Apply begun={begunApplication.read(params)} carried={carried} />}
      </Carried>
    </Page>
  );
}
