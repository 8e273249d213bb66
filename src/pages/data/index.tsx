import { Page } from '../../components/frame/Page';
import { myDataWords } from '../../content/myData';
import { MyData } from '../../features/data/MyData';
import { residentPages } from '../../routes';
import { useShown } from '../../services/navigation';

export default function DataPage() {
  const shown = useShown();
  return (
    <Page title={myDataWords.title} back={residentPages.me.link()}>
      <MyData shown={shown} />
    </Page>
  );
}
