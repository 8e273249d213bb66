import { useRouter } from '@tarojs/taro';
import { Button } from '../../../components/base/Button';
import { Page } from '../../../components/frame/Page';
import { Still } from '../../../components/states/Still';
import { offeredLanguages } from '../../../content/languages/offered';
import { packs } from '../../../content/languages/pack';
import { languagePageWords as words } from '../../../content/languages/words';
import { residentTitles } from '../../../content/titles';
import { InLanguage } from '../../../features/language/InLanguage';
import { residentPages } from '../../../routes';
import { goHome } from '../../../services/navigation';

export default function LanguagePage() {
  const asked = residentPages.language.read(useRouter().params)?.code;
  const offered = offeredLanguages.find(({ code }) => code === asked);
  return (
    <Page isOpen urgent title={residentTitles.language} heading="own" back={residentPages.home.link()}>
      {offered ? (
        <InLanguage pack={packs[offered.code]} />
      ) : (
        <Still isPage icon="search" title={words.unknown}>
          <Button onPress={goHome}>{words.toHome}</Button>
        </Still>
      )}
    </Page>
  );
}
