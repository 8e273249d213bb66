import { useEffect, useRef } from 'react';
import { useRouter } from '@tarojs/taro';
import { Page } from '../../../components/frame/Page';
import { Loading } from '../../../components/states/Loading';
import { helpingWords } from '../../../content/me/helping';
import { ActingHome } from '../../../features/helping/ActingHome';
import { actingOn, residentPages } from '../../../routes';
import { useWatched } from '../../../services/device/watched';
import { open, replace, useShown } from '../../../services/navigation';
import { helping } from '../../../services/session/helping';

export default function ActingPage() {
  const shown = useShown();
  const leave = useWatched(helping);
  // Opened from outside, or again: nobody is acted for, and who may be is chosen anew.
  const isNobody = leave === null;
  useEffect(() => {
    if (isNobody) replace(residentPages.helped.link());
  }, [isNobody]);
  const given = actingOn.read(useRouter().params)?.caseId;
  const isOpened = useRef(false);
  useEffect(() => {
    if (isNobody || given === undefined || isOpened.current) return;
    isOpened.current = true;
    open(residentPages.case.link({ caseId: given }));
  }, [isNobody, given]);
  return (
    <Page title={helpingWords.title} heading="own" back={residentPages.acting.link()} urgent>
      {leave ? <ActingHome key={leave.id} leave={leave} shown={shown} /> : <Loading />}
    </Page>
  );
}
