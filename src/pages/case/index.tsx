import { useState } from 'react';
import { useRouter } from '@tarojs/taro';
import { Failed } from '../../components/states/Failed';
import { HotlineButton } from '../../components/states/HotlineButton';
import { Page } from '../../components/frame/Page';
import { caseWords } from '../../content/case/page/casePage';
import { residentTitles } from '../../content/titles';
import { CaseCodes } from '../../features/code/CaseCodes';
import { Case } from '../../features/case/Case';
import { Recovered } from '../../features/recover/Recovered';
import { residentPages } from '../../routes';
import { useOpen, usePulled } from '../../services/device/inSight';
import { useShown } from '../../services/navigation';

export default function CasePage() {
  const given = residentPages.case.read(useRouter().params);
  const shown = useShown();
  const isOpen = useOpen();
  const pulled = usePulled();
  const [isGrave, setGrave] = useState(false);
  return (
    <Page title={residentTitles.case} heading="own" back={residentPages.home.link()} urgent={isGrave}>
      <Recovered />
      {given ? (
        <Case
          caseId={given.caseId}
          shown={shown + pulled}
          isOpen={isOpen}
          onGrave={setGrave}
          codes={(state, reload) => <CaseCodes state={state} onClosed={reload} />}
        />
      ) : (
        <Failed message={caseWords.unnamed}>
          <HotlineButton />
        </Failed>
      )}
    </Page>
  );
}
