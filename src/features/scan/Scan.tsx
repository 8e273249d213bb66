import { useEffect } from 'react';
import type { OpenedCode } from '../../../functions/contract/numbers/codes';
import type { Scene } from '../../../functions/contract/numbers/scene';
import { Button } from '../../components/base/Button';
import { Loading } from '../../components/states/Loading';
import { Notice } from '../../components/states/Notice';
import { WhenReady } from '../../components/states/WhenReady';
import { scanWords } from '../../content/me/codes';
import { joinBy, residentPages, scannedReceipt, staffPages } from '../../routes';
import { replace } from '../../services/navigation';
import { useOpenedCode } from '../../services/codes/openedCode';
import { useServer } from '../../services/server/server';
import { useWatched } from '../../services/device/watched';
import { CardShown } from './CardShown';
import { Invalid } from './Invalid';
import { Offer } from './Offer';

/** What a scanned code opens: a case, a mandate to agree to, somebody's card, a receipt; or nothing. */
export function Scan({ scene, shown }: { scene: Scene; shown: number }) {
  const { state, reload, signIn } = useOpenedCode(scene, shown);
  if (state.at === 'failed' && state.problem.code === 'code_invalid') {
    return signIn ? (
      <>
        <Notice>{scanWords.signInWhy}</Notice>
        <Button id="sign-in" onPress={signIn}>
          {scanWords.signIn}
        </Button>
      </>
    ) : (
      <Invalid />
    );
  }
  return (
    <WhenReady state={state} onRetry={reload}>
      {(opened) => <Opened scene={scene} opened={opened} />}
    </WhenReady>
  );
}

function Opened({ scene, opened }: { scene: Scene; opened: OpenedCode }) {
  const signedIn = useWatched(useServer().session.state);
  const isStaff = signedIn.at === 'in' && signedIn.me.acting.role !== 'resident';
  switch (opened.for) {
    case 'case': {
      const pages = isStaff ? staffPages : residentPages;
      return <GoOn to={pages.case.link({ caseId: opened.caseId })} />;
    }
    case 'receipt':
      return <GoOn to={scannedReceipt.link({ receipt: opened.receipt })} />;
    case 'card':
      return <CardShown card={opened.card} />;
    case 'helping':
      return <GoOn to={residentPages.offered.link({ scene })} />;
    case 'guardian':
      return <GoOn to={staffPages.guardian.link({ scene })} />;
    case 'joining':
      return <GoOn to={joinBy.link({ code: scene })} />;
    case 'mandate':
      return <Offer caseId={opened.caseId} card={opened.card} />;
  }
}

/** Another page takes the place of this one: "back" does not lead to the code again. */
function GoOn({ to }: { to: string }) {
  useEffect(() => replace(to), [to]);
  return <Loading />;
}
