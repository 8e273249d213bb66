import { Notice } from '../../components/states/Notice';
import { scanWords } from '../../content/me/codes';
import { ScanAgain } from './ScanAgain';

/** Something was scanned that this app knows nothing of. */
export const NotOurs = () => (
  <>
    <Notice tone="warn" title={scanWords.notOurs}>
      {scanWords.notOursWhy}
    </Notice>
    <ScanAgain />
  </>
);
