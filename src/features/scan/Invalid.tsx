import { Notice } from '../../components/states/Notice';
import { scanWords } from '../../content/me/codes';
import { useServer } from '../../services/server/server';
import { useWatched } from '../../services/device/watched';
import { ScanAgain } from './ScanAgain';

/** A code that opens nothing to this person. */
export function Invalid() {
  const signedIn = useWatched(useServer().session.state);
  const isStaff = signedIn.at === 'in' && signedIn.me.acting.role !== 'resident';
  return (
    <>
      <Notice tone="error" title={scanWords.invalid}>
        {scanWords.invalidWhy}
      </Notice>
      {isStaff && <Notice>{scanWords.asStaff}</Notice>}
      <ScanAgain />
    </>
  );
}
