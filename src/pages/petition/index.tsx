import { Loading } from '../../components/Loading';
import { Page } from '../../components/Page';
import { residentPages } from '../../routes';

export default function PetitionPage() {
  return (
    <Page title="信访代办" back={residentPages.home.link()}>
      <Loading />
    </Page>
  );
}
