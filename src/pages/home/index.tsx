import { Page } from '../../components/frame/Page';
import { residentTitles } from '../../content/titles';
import { Home } from '../../features/home/Home';
import { Languages } from '../../features/language/Languages';
import { Recovered } from '../../features/recover/Recovered';
import { useShown } from '../../services/navigation';

export default function HomePage() {
  const shown = useShown();
  return (
    <Page isOpen title={residentTitles.home} heading="own" tab="home" urgent>
      <Recovered />
      <Home shown={shown} languages={<Languages />} />
    </Page>
  );
}
