import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { DraftLine, OfficeSigning } from '../../../functions/contract/case/drafts';
import { DraftLists } from '../../../src/features/signing/DraftLists';
import { Signing } from '../../../src/features/signing/Signing';
import { dispatcher, lawyer } from '../../support/front/cases';
import { barriersIn } from '../../support/front/barriers';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

const line = (more: Partial<DraftLine> = {}): DraftLine => ({
  ...{ caseId: '1000000001', number: 'XF1509022026000001', kind: 'petition', action: 'giveOpinion' },
  ...{ stage: 'waiting', revision: 3, byName: '韩雪', at: '2026-03-02T01:00:00.000Z', reason: null },
  ...{ may: ['sendBack', 'sign'], dueAt: null, unfit: null },
  ...more,
});
const lists = (toSign: DraftLine[], own: DraftLine[]) => ({
  toSign: () => ok({ count: toSign.length, drafts: toSign }),
  myDrafts: () => ok({ count: own.length, drafts: own }),
});

test('what waits for me and what I wrote, each with what now', async () => {
  const server = fakeServer(signedInAs(dispatcher), {
    ...lists(
      [line(), line({ caseId: '1000000002', unfit: 'caseWentOn' })],
      [line({ caseId: '1000000003', stage: 'sentBack', reason: '面积没有写。', may: ['write'] })],
    ),
  });
  const { container } = renderWith(server, <DraftLists shown={0} />);
  expect(await screen.findByText(/要改：面积没有写。/)).toBeInTheDocument();
  expect(screen.getByText(/这份稿子用不上了/)).toBeInTheDocument();
  expect(screen.getAllByRole('link')).toHaveLength(3);
  expect(await barriersIn(container)).toEqual([]);
});

test('what I wrote on a case that is another office’s by now is thrown away from here', async () => {
  const gone = line({ stage: 'writing', unfit: 'otherOffice', may: ['discard'] });
  let left = [gone];
  const server = fakeServer(signedInAs(lawyer), {
    toSign: () => ok({ count: 0, drafts: [] }),
    myDrafts: () => ok({ count: left.length, drafts: left }),
    turnDraft: () => {
      left = [];
      return ok({ draft: null });
    },
  });
  renderWith(server, <DraftLists shown={0} />);
  fireEvent.click(await screen.findByRole('button', { name: /作废这份稿子/ }));
  fireEvent.click((await screen.findAllByRole('button', { name: '作废这份稿子' })).at(-1) as HTMLElement);
  expect(await screen.findByText('没有您写的、还没签发的。')).toBeInTheDocument();
  expect(server.asked.find(({ name }) => name === 'turnDraft')?.request).toMatchObject({
    body: { turn: 'discard', revision: 3 },
  });
});

const found: OfficeSigning = {
  signing: 'decisions',
  decisions: [
    {
      ...{ kind: 'petition', action: 'extend', signer: 'supervisor' },
      ...{ headBy: '《信访工作条例》第三十四条', byTwo: ['everything', 'decisions', 'byLaw'] },
    },
    {
      ...{ kind: 'petition', action: 'giveOpinion', signer: 'supervisor' },
      ...{ headBy: null, byTwo: ['everything', 'decisions'] },
    },
  ],
  changes: [{ at: '2026-03-01T01:00:00.000Z', byName: '孟主任', before: 'byLaw', after: 'decisions' }],
};

test('who signs what is shown with the article, what each choice means, and who changed it', async () => {
  const server = fakeServer(signedInAs(dispatcher), {
    signing: () => ok(found),
    setSigning: ({ body }) => ok({ ...found, ...body }),
  });
  const { container } = renderWith(server, <Signing organisationId="department-1" mayChange shown={0} />);
  expect(await screen.findByText(/《信访工作条例》第三十四条写明由负责人批准/)).toBeInTheDocument();
  expect(screen.getAllByText(/^要两个人，/)).toHaveLength(2);
  fireEvent.click(screen.getByRole('radio', { name: /法律写明由负责人批准的/ }));
  expect(screen.getAllByText(/^要两个人，/)).toHaveLength(1);
  expect(screen.getByText(/孟主任/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '就这么定' }));
  await waitFor(() => expect(screen.getByText(/从现在起照这个办/)).toBeInTheDocument());
  expect(server.asked.at(-1)).toMatchObject({ name: 'setSigning', request: { body: { signing: 'byLaw' } } });
  expect(await barriersIn(container)).toEqual([]);
});

test('whoever gives out cases sees it, and has no button that would fail', async () => {
  const server = fakeServer(signedInAs(dispatcher), { signing: () => ok(found) });
  renderWith(server, <Signing organisationId="department-1" mayChange={false} shown={0} />);
  expect(await screen.findByText(/要改，请找本单位的负责人或者管理员/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '就这么定' })).toBeNull();
});
