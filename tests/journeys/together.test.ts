import { does } from '../support/filings';
import { asksOthers, joins, neighbours, subject } from '../support/joining';
import { openOffice, type Office } from '../support/office';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('five bring one petition, each with a receipt of their own; one leaves, and the others’ goes on', async () => {
  const filer = await office.as('filer');
  const { caseId, code } = await asksOthers(filer, { mandate: false });
  const params = { caseId };
  const people = [];
  for (const [nth] of neighbours.entries()) {
    const one = await office.as(`neighbour-${nth}`);
    const offer = await one.call('openJoining', { body: { code: code.number } });
    expect(offer).toMatchObject({
      subject,
      askedBy: '樊秀兰',
      people: nth + 1,
      places: neighbours.length - nth,
    });
    await one.call('joinCase', { body: joins(code.number, nth) });
    people.push(one);
  }
  const sixth = await office.as('sixth');
  expect(await sixth.refused('openJoining', { body: { code: code.number } })).toBe('code_invalid');
  const told = await office.news(caseId);
  // Whoever came first heard of each who came after, and nobody of themself.
  expect(told.filer?.filter((kind) => kind === 'progress')).toHaveLength(4);
  expect(told['neighbour-0']?.filter((kind) => kind === 'progress')).toHaveLength(3);
  expect(told['neighbour-3']).toBeUndefined();

  const receipts = await Promise.all(
    [filer, ...people].map(async (one) => (await one.call('receipts', { params })).receipts),
  );
  expect(receipts.map((mine) => mine.map(({ word }) => word))).toEqual([
    ['file'],
    ...neighbours.map(() => ['join']),
  ]);
  for (const [mine] of receipts) {
    const { valid } = await filer.call('checkReceipt', { query: { receipt: mine?.receipt ?? '' } });
    expect(valid).toBe(true);
  }

  const leaver = await office.as('neighbour-1');
  const { state } = await leaver.call('getCase', { params, query: {} });
  await does(leaver, state, 'leave', {});
  expect(await leaver.refused('getCase', { params, query: {} })).toBe('not_found');
  expect(Object.keys(await office.news(caseId)).sort()).toEqual([
    'filer',
    'neighbour-0',
    'neighbour-2',
    'neighbour-3',
  ]);

  // The office goes on, and tells those who are there.
  const clerk = await office.as('petition-dispatcher');
  const seen = await clerk.call('getCase', { params, query: {} });
  await does(clerk, seen.state, 'register', {});
  const after = await office.news(caseId);
  expect(after.filer).toContain('progress');
  expect(after['neighbour-3']).toContain('progress');
  expect(after['neighbour-1']).toBeUndefined();
  const own = await leaver.call('receipts', { params });
  expect(own.receipts.map(({ word }) => word)).toEqual(['join', 'leave']);
});
