import { useRouter } from '@tarojs/taro';
import { Failed } from '../../../components/states/Failed';
import { HotlineButton } from '../../../components/states/HotlineButton';
import { Page } from '../../../components/frame/Page';
import { receiptWords } from '../../../content/case/papers/receipt';
import { residentTitles } from '../../../content/titles';
import { CodeSheet } from '../../../features/code/CodeSheet';
import { Receipt } from '../../../features/receipt/Receipt';
import { residentPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function ReceiptPage() {
  const given = residentPages.receipt.read(useRouter().params);
  const shown = useShown();
  return (
    <Page
      title={residentTitles.receipt}
      back={given ? residentPages.case.link({ caseId: given.caseId }) : residentPages.home.link()}
    >
      {given ? (
        <Receipt
          caseId={given.caseId}
          seq={Number(given.seq)}
          shown={shown}
          code={(receipt) => <CodeSheet key={receipt} what={{ for: 'receipt', receipt }} />}
        />
      ) : (
        <Failed message={receiptWords.unnamed}>
          <HotlineButton />
        </Failed>
      )}
    </Page>
  );
}
