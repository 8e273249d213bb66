import { Page } from '../../components/frame/Page';
import { recoverWords } from '../../content/me/recover';
import { Recover } from '../../features/recover/Recover';
import { Recovered } from '../../features/recover/Recovered';
import { residentPages } from '../../routes';
import { Aloud } from '../../components/show/Aloud';

export default function RecoverPage() {
  return (
    <Page
      title={recoverWords.title}
      heading={recoverWords.title}
      note={recoverWords.intro}
      back={residentPages.home.link()}
      urgent
    >
      <Aloud />
      <Recovered />
      <Recover />
    </Page>
  );
}
