import { createHash, generateKeyPairSync } from 'node:crypto';
import { canonicalJson } from '../../../functions/contract/record/canonical';
import { ReceiptKey, type Receipt } from '../../../functions/contract/record/receipt';
import type { CaseView } from '../../../functions/contract/case/views';
import { receiptSigner } from '../../../functions/runtime/receiptSigner';
import { caseView } from './cases';

/** An office that signs receipts, as the server does it. */
export function office(kid: string) {
  const { d = '', ...open } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return receiptSigner([{ ...ReceiptKey.parse({ ...open, kid }), d }]);
}

const digestOf = (written: unknown): string =>
  createHash('sha256').update(canonicalJson(written)).digest('hex');

const at = '2026-03-02T01:00:00.000Z';
const by = { standing: 'owner', name: null, organisationName: null } as const;

/** A consultation that was filed and answered, as its owner sees it. */
export function answeredCase(): CaseView {
  const view = caseView({ standing: 'owner', version: 2, status: 'answered' });
  return {
    ...view,
    ended: [],
    timeline: [
      { seq: 1, at, word: 'file', by, from: null, to: 'submitted', details: {}, digest: 'a'.repeat(64) },
      {
        seq: 2,
        at: '2026-03-02T06:05:00.000Z',
        word: 'answer',
        by: { standing: 'duty', name: '高飞', organisationName: '集宁区公共法律服务中心' },
        from: 'submitted',
        to: 'answered',
        details: { text: '可以要回来。\n先去劳动监察大队。👍' },
        digest: 'b'.repeat(64),
      },
    ],
  };
}

/** What the receipt of the filing says, but for what a test says. */
export const filingReceipt = ({ state, answers }: CaseView, part: Partial<Receipt> = {}): Receipt => ({
  version: 1,
  number: state.number,
  seq: 1,
  word: 'file',
  at,
  text: digestOf(answers?.form),
  files: [],
  clocks: [{ key: 'consult.message', dueOn: '2026-03-03' }],
  ...part,
});

/** The same of the answer. */
export const answerReceipt = (view: CaseView): Receipt => {
  const answer = view.timeline[1];
  return filingReceipt(view, {
    seq: 2,
    word: 'answer',
    at: answer?.at ?? at,
    text: digestOf(answer?.details),
    clocks: [],
  });
};
