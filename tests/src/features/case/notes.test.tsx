import { screen, waitFor } from '@testing-library/react';
import type { NoteView } from '../../../../functions/contract/case/notes';
import { decisionWords } from '../../../../src/content/staff/decision';
import { Case } from '../../../../src/features/case/Case';
import { DecisionsCard } from '../../../../src/features/case/decision/DecisionsCard';
import { phoneProblem } from '../../../../src/services/server/answer';
import { caseRow, caseView, lawyer } from '../../../support/front/cases';
import { press, type } from '../../../support/front/fields';
import { fakeServer, ok, renderWith, signedInAs } from '../../../support/front/server';
import { freshDevice } from '../../../support/front/device';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
});

const caseId = '4821370655';
const note = (part: Partial<NoteView> = {}): NoteView => ({
  id: 'k'.repeat(16),
  at: '2026-03-02T06:05:00.000Z',
  name: '乌兰',
  role: 'dispatcher',
  organisationName: '集宁区公共法律服务中心',
  text: '这个厂上个月也被告过',
  mine: false,
  ...part,
});

function work(standing: 'handler' | 'owner', isDown = () => false) {
  const kept: string[] = [];
  const server = fakeServer(signedInAs(lawyer), {
    getCase: () => ok(caseView({ standing, actions: ['message'] })),
    area: () => phoneProblem('offline'),
    notes: () => ok({ notes: [note()], others: [caseRow({ id: '4821370656', title: '上个月问过的' })] }),
    addNote: ({ body }) => {
      if (isDown()) return phoneProblem('offline');
      kept.push(body.text);
      return ok(note({ text: body.text, mine: true }));
    },
    here: () => ok({ version: 1, others: [{ name: '赵磊', isWriting: true }] }),
  });
  return { server, kept, ...renderWith(server, <Case caseId={caseId} shown={0} />) };
}

test('what colleagues said stands apart and says that the resident does not see it; who writes too is named', async () => {
  work('handler');
  const notes = await screen.findByRole('region', { name: '内部备注' });
  await waitFor(() => expect(notes).toHaveTextContent('这个厂上个月也被告过'));
  expect(notes).toHaveTextContent('当事人看不到');
  // Another case of the same person is no note.
  expect(screen.getByText('上个月问过的')).toBeInTheDocument();
  expect(notes).not.toHaveTextContent('上个月问过的');
  expect(await screen.findByText(/赵磊正在写/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '留言' })).toBeNull();
  expect(screen.getByRole('button', { name: '给当事人留言' })).toBeInTheDocument();
});

test('what came with the case is not asked for again: opening it is two requests; after a note it is', async () => {
  const drafts = { version: 1, drafts: [], toPrepare: ['grant' as const], byTwo: [] };
  const server = fakeServer(signedInAs(lawyer), {
    getCase: () =>
      ok({
        ...caseView({ kind: 'legalAid', status: 'reviewing', standing: 'dispatcher', actions: ['message'] }),
        desk: { notes: [note()], others: [], drafts },
      }),
    area: () => phoneProblem('offline'),
    notes: () =>
      ok({ notes: [note(), note({ id: 'n'.repeat(16), text: '已经问过', mine: true })], others: [] }),
    addNote: ({ body }) => ok(note({ text: body.text, mine: true })),
    here: () => ok({ version: 1, others: [] }),
    papers: () => ok({ papers: [] }),
  });
  renderWith(
    server,
    <Case
      caseId={caseId}
      shown={0}
      beside={({ state, desk }) => <DecisionsCard state={state} shown={0} given={desk?.drafts} />}
    />,
  );
  expect(await screen.findByText('这个厂上个月也被告过')).toBeInTheDocument();
  expect(await screen.findByRole('list', { name: decisionWords.card })).toBeInTheDocument();
  const asked = () => server.asked.map(({ name }) => name);
  expect(
    asked()
      .filter((name) => ['getCase', 'notes', 'drafts', 'here'].includes(name))
      .sort(),
  ).toEqual(['getCase', 'here']);
  await type('note', '已经问过');
  await press('记下备注');
  expect(await screen.findByText('已经问过')).toBeInTheDocument();
  expect(asked().filter((name) => name === 'notes')).toHaveLength(1);
});

test('a note that could not be kept is there when the page is opened again, and is kept once', async () => {
  let isDown = true;
  const { kept, server, show } = work('handler', () => isDown);
  await type('note', '先别答，等调解结果');
  await press('记下备注');
  show(null);
  renderWith(server, <Case caseId={caseId} shown={0} />);
  isDown = false;
  await press('记下备注');
  await waitFor(() => expect(kept).toEqual(['先别答，等调解结果']));
});

test('the resident’s page asks for no notes and shows none', async () => {
  const { server } = work('owner');
  await screen.findByText('来往', { exact: false }).catch(() => null);
  expect(screen.queryByText('内部备注')).toBeNull();
  expect(server.asked.map(({ name }) => name)).not.toContain('notes');
  expect(server.asked.map(({ name }) => name)).not.toContain('here');
});
