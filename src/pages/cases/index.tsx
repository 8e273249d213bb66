import { Page } from '../../components/frame/Page';
import { residentTitles } from '../../content/titles';
import { Cases } from '../../features/cases/Cases';
import { Waiting } from '../../features/cases/Waiting';
import { Recovered } from '../../features/recover/Recovered';
import { useShown } from '../../services/navigation';

export default function CasesPage() {
  const shown = useShown();
  return (
    <Page title={residentTitles.cases} heading={residentTitles.cases} tab="cases">
      <Recovered />
      <Waiting />
      <Cases shown={shown} />
    </Page>
  );
}
