import { Button } from '../../components/base/Button';
import { HotlineButton } from '../../components/states/HotlineButton';
import { scanWords } from '../../content/me/codes';
import { goHome, replace } from '../../services/navigation';
import { canScan } from '../../services/device/scan';
import { scanAndOpen } from '../../services/codes/scanned';

/** The ways on from a code that opened nothing. */
export const ScanAgain = () => (
  <>
    {canScan() && (
      <Button id="scan-again" onPress={() => void scanAndOpen(replace)}>
        {scanWords.again}
      </Button>
    )}
    <Button id="scan-home" variant="secondary" onPress={goHome}>
      {scanWords.home}
    </Button>
    <HotlineButton />
  </>
);
