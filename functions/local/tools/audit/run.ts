import type { Receipt } from '../../../contract/record/receipt';
import { CaseId } from '../../../contract/ids';
import { ReceiptsEnv, readEnv } from '../../../runtime/env';
import { receiptSigner } from '../../../runtime/receiptSigner';
import { asked, carryOut, NotAsked, operator } from '../operator';
import { audit } from './audit';

// `npm run audit -- CASE`: the chain of a case, its receipts, and who opened it.
void carryOut(async (args, say) => {
  const [caseId] = asked(args, {}).words;
  if (!CaseId.safeParse(caseId).success) throw new NotAsked('which case? its id, ten characters');
  const { RECEIPT_KEYS: keys } = readEnv(ReceiptsEnv.partial());
  const signer = keys ? receiptSigner(keys.keys) : null;
  const sign = signer && ((receipt: Receipt) => signer.sign(receipt));
  const holds = await audit(CaseId.parse(caseId), { store: operator().store, sign, say });
  if (!holds) process.exitCode = 2;
});
