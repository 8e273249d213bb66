import { Page } from '../../../components/frame/Page';
import { myDataWords } from '../../../content/me/myData';
import { MyData } from '../../../features/data/MyData';
import { residentPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function DataPage() {
  const shown = useShown();
  return (
    <Page
      title={myDataWords.title}
      heading={myDataWords.title}
      note={myDataWords.intro}
      back={residentPages.me.link()}
      isOwn
    >
      <MyData shown={shown} />
    </Page>
  );
}
