import { Page } from '../../components/Page';
import { Check } from '../../features/receipt/Check';
import { residentPages } from '../../routes';

export default function CheckPage() {
  return (
    <Page title="核验回执" back={residentPages.me.link()}>
      <Check />
    </Page>
  );
}
