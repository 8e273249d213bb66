import { useRouter } from '@tarojs/taro';
import { Page } from '../../components/frame/Page';
import { residentTitles } from '../../content/titles';
import { NotOurs } from '../../features/scan/NotOurs';
import { Scan } from '../../features/scan/Scan';
import { residentPages } from '../../routes';
import { useShown } from '../../services/navigation';

export default function ScanPage() {
  const given = residentPages.scan.read(useRouter().params);
  const shown = useShown();
  return (
    <Page isOpen title={residentTitles.scan} back={residentPages.home.link()}>
      {given ? <Scan key={given.scene} scene={given.scene} shown={shown} /> : <NotOurs />}
    </Page>
  );
}
