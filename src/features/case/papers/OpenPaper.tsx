import { useState } from 'react';
import type { CaseId } from '../../../../functions/contract/ids';
import type { PaperFormat, PaperView, WhyOpened } from '../../../../functions/contract/case/papers';
import type { Acted } from '../../../../functions/contract/case/views';
import { Button } from '../../../components/base/Button';
import { Trouble } from '../../../components/states/Trouble';
import { openPaper } from '../../../services/case/openPaper';
import { useServer } from '../../../services/server/server';

type OpenPaperProps = {
  caseId: CaseId;
  paper: PaperView;
  format: PaperFormat;
  label: string;
  /** Of a paper that says what may only be kept. */
  why?: WhyOpened;
  onOpened: (acted: Acted) => void;
};

/** The button that opens a paper, and what went wrong if it did not open. */
export function OpenPaper({ caseId, paper, format, label, why, onOpened }: OpenPaperProps) {
  const { call } = useServer();
  const [opening, setOpening] = useState<{ busy: boolean; trouble: string | null }>({
    busy: false,
    trouble: null,
  });

  async function press() {
    // The tab of a browser opens within the press, so this comes before anything else.
    const opened = openPaper(call, caseId, paper.id, { format, ...(why && { why }) });
    setOpening({ busy: true, trouble: null });
    const { trouble, acted } = await opened;
    setOpening({ busy: false, trouble });
    if (acted) onOpened(acted);
  }

  return (
    <>
      {opening.trouble !== null && <Trouble message={opening.trouble} />}
      <Button
        id={`${format}-${paper.id}`}
        variant="secondary"
        loading={opening.busy}
        onPress={() => void press()}
      >
        {label}
      </Button>
    </>
  );
}
