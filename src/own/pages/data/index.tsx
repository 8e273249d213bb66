import { useRouter } from '@tarojs/taro';
import { Page } from '../../../components/frame/Page';
import { myDataWords as words } from '../../../content/me/myData';
import { MyData } from '../../../features/data/MyData';
import { partAsked } from '../../../features/data/parts';
import { dataPart, residentPages } from '../../../routes';
import { useShown } from '../../../services/navigation';
import { Aloud } from '../../../components/show/Aloud';

export default function DataPage() {
  const shown = useShown();
  const part = partAsked(dataPart.read(useRouter().params)?.part);
  const { title, note } =
    part === undefined ? { title: words.heading, note: words.intro } : words.parts[part];
  const back = part === undefined ? residentPages.me : residentPages.data;
  return (
    <Page title={words.title} heading={title} note={note} back={back.link()} isOwn>
      <Aloud />
      <MyData shown={shown} part={part} />
    </Page>
  );
}
