import { Page } from '../../components/frame/Page';
import { Cases } from '../../features/cases/Cases';
import { Waiting } from '../../features/cases/Waiting';
import { Recovered } from '../../features/recover/Recovered';
import { residentPages } from '../../routes';
import { useShown } from '../../services/navigation';

export default function CasesPage() {
  const shown = useShown();
  return (
    <Page title="我的事项" back={residentPages.home.link()}>
      <Recovered />
      <Waiting />
      <Cases shown={shown} />
    </Page>
  );
}
