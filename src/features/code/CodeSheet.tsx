import { useState } from 'react';
import type { NewCode } from '../../../functions/contract/numbers/codes';
import { late } from '../../components/base/late';
import { Button } from '../../components/base/Button';
import { Sheet } from '../../components/frame/Sheet';
import { WhenThere } from '../../components/states/WhenThere';
import { shownCodes } from '../../content/me/codes';

/** What counts a code down and asks for the next: with the sheet that is opened. */
const shown = late(async () => (await import('./ShownCode')).ShownCode);

type CodeSheetProps = {
  what: NewCode;
  isMain?: boolean;
  /** The other person may have done something meanwhile. */
  onClosed?: () => void;
};

/** A button, and the code that it shows in a sheet. */
export function CodeSheet({ what, isMain = false, onClosed }: CodeSheetProps) {
  const [open, setOpen] = useState(false);
  const { button, title } = shownCodes[what.for];
  function close() {
    setOpen(false);
    onClosed?.();
  }
  return (
    <>
      <Button
        id={`show-${what.for}-code`}
        variant={isMain ? 'primary' : 'secondary'}
        onPress={() => setOpen(true)}
      >
        {button}
      </Button>
      <Sheet open={open} title={title} onClose={close}>
        <WhenThere source={shown}>{(ShownCode) => <ShownCode what={what} />}</WhenThere>
      </Sheet>
    </>
  );
}
