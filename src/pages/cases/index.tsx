import { Page } from '../../components/frame/Page';
import { Cases } from '../../features/cases/Cases';
import { Recovered } from '../../features/recover/Recovered';
import { residentPages } from '../../routes';
import { useShown } from '../../services/navigation';

export default function CasesPage() {
  const shown = useShown();
  return (
    <Page title="我的事项" back={residentPages.home.link()}>
      <Recovered />
      <Cases shown={shown} />
    </Page>
  );
}
