import type { CaseView } from '../../../functions/contract/case/views';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Facts } from '../../components/show/Facts';
import { Notice } from '../../components/states/Notice';
import { QrCode } from '../../components/show/QrCode';
import { receiptWords } from '../../content/case/papers/receipt';
import { receiptRows } from '../../content/case/papers/receiptRows';
import { copy } from '../../services/device/copy';
import { checkHere, type Checked } from '../../services/codes/receiptCheck';
import { useReceiptKeys } from '../../services/codes/receiptKeys';
import { checkLink } from '../../services/codes/receiptLink';
import { agrees } from './agrees';

const dueNames = ({ state, ended }: CaseView) =>
  Object.fromEntries([...ended, ...state.dues].map(({ clock, title }) => [clock, title]));

/** A receipt to keep and to show, and whether it holds: by its signature, and by the words it is about. */
export function OneReceipt({ text, view }: { text: string; view: CaseView }) {
  const keys = useReceiptKeys();
  const checked = keys === null ? null : checkHere(text, keys);
  return (
    <Card title={receiptWords.title}>
      <Verdict checked={checked} view={view} />
      {checked?.at !== 'false' && (
        <>
          <QrCode text={checkLink(text)} label={receiptWords.qr} />
          <Button id="copy-receipt" variant="secondary" onPress={() => copy(text)}>
            {receiptWords.copy}
          </Button>
        </>
      )}
      {checked?.at === 'genuine' && <Facts rows={receiptRows(checked.receipt, dueNames(view))} />}
      <Notice>{receiptWords.intro}</Notice>
    </Card>
  );
}

function Verdict({ checked, view }: { checked: Checked | null; view: CaseView }) {
  switch (checked?.at) {
    case undefined:
      return <Notice>{receiptWords.asking}</Notice>;
    case 'unknown':
      return <Notice tone="warn">{receiptWords.noKeys}</Notice>;
    case 'false':
      return (
        <Notice tone="error" title={receiptWords.wrong}>
          {receiptWords.wrongWhy}
        </Notice>
      );
    case 'genuine':
      return agrees(checked.receipt, view) ? (
        <Notice tone="good" title={receiptWords.genuine}>
          {receiptWords.sameText}
        </Notice>
      ) : (
        <Notice tone="error" title={receiptWords.otherText} />
      );
  }
}
