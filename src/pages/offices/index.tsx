import { useRouter } from '@tarojs/taro';
import { Page } from '../../components/frame/Page';
import { officeWords } from '../../content/places/offices';
import { Numbers } from '../../features/me/Numbers';
import { Offices } from '../../features/offices/Offices';
import { officesOf, residentPages } from '../../routes';
import { Aloud } from '../../components/show/Aloud';

export default function OfficesPage() {
  const asked = officesOf.read(useRouter().params);
  return (
    <Page isOpen title={officeWords.title} heading={officeWords.title} back={residentPages.home.link()}>
      <Aloud />
      <Offices asked={asked} />
      <Numbers />
    </Page>
  );
}
