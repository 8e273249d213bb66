import { Page } from '../../components/frame/Page';
import { recoverWords } from '../../content/recover';
import { Recover } from '../../features/recover/Recover';
import { Recovered } from '../../features/recover/Recovered';
import { residentPages } from '../../routes';

export default function RecoverPage() {
  return (
    <Page title={recoverWords.title} back={residentPages.home.link()}>
      <Recovered />
      <Recover />
    </Page>
  );
}
