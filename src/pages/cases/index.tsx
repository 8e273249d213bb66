import { Page } from '../../components/frame/Page';
import { Cases } from '../../features/cases/Cases';
import { Waiting } from '../../features/cases/Waiting';
import { Recovered } from '../../features/recover/Recovered';
import { useShown } from '../../services/navigation';

export default function CasesPage() {
  const shown = useShown();
  return (
    <Page title="我的事项" heading="我的事项" tab="cases">
      <Recovered />
      <Waiting />
      <Cases shown={shown} />
    </Page>
  );
}
