import { createHash } from 'node:crypto';
import { EventWord } from '../../../functions/contract/deeds/actions';
import { Receipt } from '../../../functions/contract/record/receipt';
import { receiptOf } from '../../../functions/domain/deeds/receiptOf';
import { eventRule } from '../../../functions/domain/deeds';

const number = '150902-2026-F-48213-70655-9';
const at = '2026-03-02T06:05:00.000Z';
const refusal = {
  word: 'refuse',
  seq: 4,
  at,
  digest: 'e'.repeat(64),
  details: { reasons: '不属于法律援助范围。', article: '第三十一条' },
  dues: [
    { key: 'aid.review', dueAt: '2026-03-16T15:59:59.999Z' },
    { key: 'aid.assign', dueAt: '2026-03-09T16:00:00.000Z' },
  ],
} as const;

test('says which step, when, what was written by its digest, and which dates run, as days in Asia/Shanghai', () => {
  const receipt = receiptOf(refusal, number, new Map());
  expect(receipt).toEqual({
    version: 2,
    number,
    seq: 4,
    word: 'refuse',
    at,
    text: createHash('sha256')
      .update('{"article":"第三十一条","reasons":"不属于法律援助范围。"}')
      .digest('hex'),
    files: [],
    clocks: [
      { key: 'aid.assign', dueOn: '2026-03-10' },
      { key: 'aid.review', dueOn: '2026-03-16' },
    ],
    event: 'e'.repeat(64),
  });
  expect(Receipt.parse(receipt)).toEqual(receipt);
});

test('nothing of what was written can be read in it', () => {
  const text = JSON.stringify(receiptOf(refusal, number, new Map()));
  for (const word of Object.values(refusal.details)) expect(text).not.toContain(word);
});

test('the order in which fields were written, and fields left open, make no difference', () => {
  const { article, reasons } = refusal.details;
  const same = { ...refusal, details: { reasons, article, text: undefined } };
  expect(receiptOf(same, number, new Map())).toEqual(receiptOf(refusal, number, new Map()));
});

test('the filing and every decision a resident can contest get one, steps inside the office get none', () => {
  const given = EventWord.options.filter(
    (word) => receiptOf({ ...refusal, word }, number, new Map()) !== null,
  );
  expect(given).toEqual(EventWord.options.filter((word) => eventRule(word).receipt !== null));
  expect(given).toEqual(
    expect.arrayContaining([
      ...[
        'file',
        'withdraw',
        'grant',
        'refuse',
        'object',
        'decideObjection',
        'terminate',
        'requestMaterials',
      ],
      ...[
        'supplyMaterials',
        'redirect',
        'notAccept',
        'extend',
        'giveOpinion',
        'giveReview',
        'giveReReview',
        'answer',
        'takeBackAnswer',
        'correctAnswer',
      ],
    ]),
  );
  for (const word of ['take', 'assign', 'declareConflict', 'warn', 'markOverdue', 'message'])
    expect(given).not.toContain(word);
});
