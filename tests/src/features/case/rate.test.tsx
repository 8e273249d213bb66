import { fireEvent, screen } from '@testing-library/react';
import type { RatingRounds } from '../../../../functions/contract/deeds/ratings';
import { Rate } from '../../../../src/features/case/Rate';
import { fakeServer, ok, renderWith, settled, signedInAs } from '../../../support/front/server';
import { resident } from '../../../support/front/cases';

const caseId = '1234567890';
const open: RatingRounds = {
  rounds: [
    {
      seq: 2,
      at: '2026-08-05T04:00:00.000Z',
      grade: null,
      text: null,
      callBack: false,
      isOpen: true,
      answer: null,
    },
  ],
};

test('there is nothing to rate before there is an answer', async () => {
  const server = fakeServer(signedInAs(resident), {});
  renderWith(server, <Rate caseId={caseId} version={1} />);
  await settled();
  expect(screen.queryByText('评价这次办理')).toBeNull();
});

test('a grade is enough; the choice to be called back is the resident’s own', async () => {
  const rated = { rounds: open.rounds.map((round) => ({ ...round, grade: 'satisfied' as const })) };
  const server = fakeServer(signedInAs(resident), { ratings: () => ok(open), rate: () => ok(rated) });
  renderWith(server, <Rate caseId={caseId} version={2} />);
  await settled();
  fireEvent.click(screen.getByText('满意'));
  fireEvent.click(screen.getByText('提交评价'));
  await settled();
  expect(server.asked.at(-1)).toEqual({
    name: 'rate',
    request: { params: { caseId }, body: { seq: 2, grade: 'satisfied', callBack: false } },
  });
  expect(screen.getByText('您的评价：满意')).toBeTruthy();
});

test('what was said of a month that has closed stands, with what the office did about it', async () => {
  const closed: RatingRounds = {
    rounds: open.rounds.map((round) => ({
      ...round,
      grade: 'unsatisfied' as const,
      isOpen: false,
      answer: { at: '2026-09-10T04:00:00.000Z', text: '已经改进。' },
    })),
  };
  const server = fakeServer(signedInAs(resident), { ratings: () => ok(closed) });
  renderWith(server, <Rate caseId={caseId} version={2} />);
  await settled();
  expect(screen.getByText('单位的答复：已经改进。')).toBeTruthy();
  expect(screen.queryByText('提交评价')).toBeNull();
});

test('what the office answered to an earlier rating is read beside the next answer', async () => {
  const [round] = open.rounds;
  if (!round) throw new Error('nothing to rate');
  const answer = { at: '2026-09-10T04:00:00.000Z', text: '已经改进。' };
  const before = { ...round, grade: 'unsatisfied' as const, isOpen: false, answer };
  const unsaid = { ...round, seq: 4 };
  const rounds = [before, { ...unsaid, seq: 3 }, unsaid];
  const server = fakeServer(signedInAs(resident), { ratings: () => ok({ rounds }) });
  renderWith(server, <Rate caseId={caseId} version={4} />);
  await settled();
  expect(screen.getByText('单位的答复：已经改进。')).toBeTruthy();
  expect(screen.getAllByText('您的评价：不满意')).toHaveLength(1);
  expect(screen.getByText('提交评价')).toBeTruthy();
});
