import { Page } from '../../components/Page';
import { Petition } from '../../features/file/Petition';
import { residentPages } from '../../routes';

export default function PetitionPage() {
  return (
    <Page title="信访代办" back={residentPages.home.link()}>
      <Petition />
    </Page>
  );
}
