import { Button } from '../../components/base/Button';
import { Notice } from '../../components/states/Notice';
import { scanWords } from '../../content/me/codes';
import { scanAskedWords } from '../../content/me/signIn';
import { replace } from '../../services/navigation';
import { scanAndOpen } from '../../services/codes/scanned';

/** The page came up on a phone without a code: WeChat itself signs in here. */
export const NothingScanned = () => (
  <>
    <Notice>{scanAskedWords.nothing}</Notice>
    <Button id="scan" onPress={() => void scanAndOpen(replace)}>
      {scanWords.scan}
    </Button>
  </>
);
