import { useRouter } from '@tarojs/taro';
import { Button } from '../../../components/base/Button';
import { Page } from '../../../components/frame/Page';
import { Failed } from '../../../components/states/Failed';
import { guides, guideWords } from '../../../content/guides/guides';
import { GuidePage } from '../../../features/guides/GuidePage';
import { Guides } from '../../../features/guides/Guides';
import { guideOf, residentPages } from '../../../routes';
import { open } from '../../../services/navigation';

export default function GuidesPage() {
  const asked = guideOf.read(useRouter().params)?.guide;
  if (asked === undefined)
    return (
      <Page isOpen title={guideWords.page} heading={guideWords.title} back={residentPages.home.link()}>
        <Guides />
      </Page>
    );
  const guide = guides.find(({ id }) => id === asked);
  if (guide) return <GuidePage guide={guide} />;
  return (
    <Page isOpen title={guideWords.page} back={residentPages.guides.link()}>
      <Failed message={guideWords.unknown}>
        <Button variant="secondary" onPress={() => open(residentPages.guides.link())}>
          {guideWords.toAll}
        </Button>
      </Failed>
    </Page>
  );
}
