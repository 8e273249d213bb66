import { useRouter } from '@tarojs/taro';
import { Page } from '../../components/Page';
import { Apply } from '../../features/file/Apply';
import { Carried } from '../../features/file/Carried';
import { begunApplication, residentPages } from '../../routes';
import { cameFromIn } from '../../services/opened';

export default function ApplyPage() {
  const { params } = useRouter();
  return (
    <Page title="申请法律援助" back={residentPages.home.link()}>
      <Carried cameFrom={cameFromIn(params)}>
        {(carried) => <Apply begun={begunApplication.read(params)} carried={carried} />}
      </Carried>
    </Page>
  );
}
