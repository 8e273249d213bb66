import { Page } from '../../../components/frame/Page';
import { residentTitles } from '../../../content/titles';
import { Eligible } from '../../../features/eligible/Eligible';
import { residentPages } from '../../../routes';

export default function EligiblePage() {
  return (
    <Page isOpen title={residentTitles.eligible} heading="own" back={residentPages.home.link()}>
      <Eligible />
    </Page>
  );
}
