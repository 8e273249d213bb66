import { useState } from 'react';
import type { CaseId } from '../../../../functions/contract/ids';
import type { PaperView, WhyOpened } from '../../../../functions/contract/case/papers';
import type { Acted } from '../../../../functions/contract/case/views';
import { ChoiceList } from '../../../components/ask/ChoiceList';
import { paperWords, whyOpened, withheldWords as words } from '../../../content/case/papers/papers';
import { OpenPaper } from './OpenPaper';

type WithheldPaperProps = { caseId: CaseId; paper: PaperView; onOpened: (acted: Acted) => void };

const reasons = Object.entries(whyOpened).map(([value, label]) => ({ value: value as WhyOpened, label }));

/** A paper that says what may only be kept: staff say why they open it, and the resident reads that they did. */
export function WithheldPaper(opening: WithheldPaperProps) {
  const [why, setWhy] = useState<WhyOpened>();
  return (
    <>
      <ChoiceList label={words.label} hint={words.hint} choices={reasons} value={why} onPick={setWhy} />
      {why && <OpenPaper {...opening} why={why} format="pdf" label={paperWords.open} />}
    </>
  );
}
