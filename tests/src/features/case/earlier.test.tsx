import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { EarlierSteps } from '../../../../functions/contract/case/earlierSteps';
import type { CaseView, TimelineEntry } from '../../../../functions/contract/case/views';
import { lastSteps } from '../../../../functions/domain/case/part';
import { earlierWords } from '../../../../src/content/case/page/casePage';
import { myCaseWords } from '../../../../src/content/case/page/myCase';
import { Case } from '../../../../src/features/case/Case';
import { withEarlier, type Page } from '../../../../src/features/case/earlier/earlier';
import { inARow } from '../../../../src/features/case/earlier/inARow';
import { phoneProblem } from '../../../../src/services/server/answer';
import { caseView, resident } from '../../../support/front/cases';
import { freshDevice } from '../../../support/front/device';
import { fakeServer, ok, renderWith, signedInAs } from '../../../support/front/server';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

const caseId = '4821370655';

/** Filing, answer, and letters; the clock of the answer ended with it. */
const entry = (seq: number): TimelineEntry => ({
  seq,
  at: new Date(Date.UTC(2026, 2, 2, 1, seq)).toISOString(),
  word: seq === 1 ? 'file' : seq === 2 ? 'answer' : 'message',
  by:
    seq === 2
      ? { standing: 'duty', name: '高飞', organisationName: '集宁区公共法律服务中心' }
      : { standing: 'owner', name: null, organisationName: null },
  from: seq === 1 ? null : seq === 2 ? 'submitted' : 'answered',
  to: seq === 1 ? 'submitted' : 'answered',
  details: seq === 1 ? {} : { text: `第 ${seq} 步的话` },
  digest: 'b'.repeat(64),
});
const entries = (from: number, to: number): TimelineEntry[] =>
  Array.from({ length: to - from + 1 }, (_, at) => entry(from + at));

/** The case at a version, as its page begins. */
const partAt = (version: number, standing: 'owner' | 'handler' = 'owner'): CaseView => ({
  ...caseView({ status: 'answered', step: 'feedback', standing, version, actions: ['message'] }),
  timeline: [entry(1), entry(2), ...entries(version - lastSteps + 1, version)],
  earlier: version - lastSteps + 1,
});
const stepsBefore = (before: number): EarlierSteps => {
  const first = Math.max(1, before - lastSteps);
  return {
    timeline: entries(first, before - 1),
    ended: [],
    files: [],
    brokenAt: null,
    earlier: first > 2 ? first : null,
  };
};

type World = { version?: number; standing?: 'owner' | 'handler'; isDown?: boolean; brokenAt?: number };

function follow(world: World = {}) {
  const server = fakeServer(signedInAs(resident), {
    getCase: () => ok(partAt(world.version ?? 40, world.standing)),
    area: () =>
      ok({ area: { code: '150902000000', name: '集宁区', level: 'county', parent: null }, parts: [] }),
    earlierSteps: ({ query: { before } }) =>
      world.isDown
        ? phoneProblem('offline')
        : ok({ ...stepsBefore(Number(before)), brokenAt: world.brokenAt ?? null }),
  });
  renderWith(server, <Case caseId={caseId} shown={0} />);
  const asked = () => server.asked.filter(({ name }) => name === 'earlierSteps').length;
  return { server, asked };
}

const button = (left: number) => ({ name: earlierWords.more(left) });
const saidIn = (list: HTMLElement) =>
  [...(list.textContent ?? '').matchAll(/第 (\d+) 步的话/gu)].map(([, seq]) => Number(seq));

/** In all the lists of what was said, those before others first. */
const allSaid = () => screen.getAllByRole('list', { name: '来往' }).flatMap(saidIn);

test('staff see the last five, and what came before them when they ask for it, in its order', async () => {
  const { asked, server } = follow({ standing: 'handler' });
  await screen.findByRole('list', { name: '来往' });
  expect(server.asked[0]).toMatchObject({ request: { query: { part: 'latest' } } });
  expect(allSaid()).toEqual(entries(36, 40).map(({ seq }) => seq));
  fireEvent.click(screen.getByRole('button', { name: myCaseWords.earlier(11) }));
  expect(allSaid()).toEqual(entries(25, 40).map(({ seq }) => seq));
  fireEvent.click(screen.getAllByRole('button', button(24))[0] as HTMLElement);
  fireEvent.click((await screen.findAllByRole('button', button(8)))[0] as HTMLElement);
  await waitFor(() => expect(allSaid()).toEqual(entries(2, 40).map(({ seq }) => seq)));
  expect(screen.queryByText(/看更早的/u)).toBeNull();
  expect(asked()).toBe(2);
});

test('the resident has the answer as the news, however long ago it was, and the rest folded', async () => {
  follow();
  expect(await screen.findByRole('heading', { name: '律师答复了' })).toBeInTheDocument();
  expect(document.getElementById('news-text')).toHaveTextContent('第 2 步的话');
  fireEvent.click(screen.getByRole('button', { name: myCaseWords.earlier(11) }));
  const [earlier, open] = screen.getAllByRole('list', { name: '来往' });
  expect([earlier, open].map((list) => list && saidIn(list).length)).toEqual([11, 5]);
  fireEvent.click(screen.getAllByRole('button', button(24))[0] as HTMLElement);
  expect(await screen.findByRole('button', { name: myCaseWords.earlier(27) })).toBeInTheDocument();
});

test('what could not be fetched is said, and what is there stays', async () => {
  const world: World = { standing: 'handler', isDown: true };
  follow(world);
  await screen.findByRole('list', { name: '来往' });
  fireEvent.click(screen.getByRole('button', { name: myCaseWords.earlier(11) }));
  fireEvent.click(screen.getAllByRole('button', button(24))[0] as HTMLElement);
  const [said] = await screen.findAllByText(earlierWords.failed);
  expect(allSaid()).toHaveLength(16);
  world.isDown = false;
  const notice = said?.closest('.notice') ?? document.body;
  fireEvent.click(within(notice as HTMLElement).getByRole('button', { name: '再试一次' }));
  await waitFor(() => expect(allSaid()).toHaveLength(32));
});

test('a break further back shows to staff once it was read', async () => {
  follow({ standing: 'handler', brokenAt: 20 });
  fireEvent.click((await screen.findAllByRole('button', button(24)))[0] as HTMLElement);
  expect(await screen.findByText(/^第 20 步起/u)).toBeInTheDocument();
});

test('when the case has gone on meanwhile, the steps in between are asked for too', () => {
  const page = (before: number): Page => ({ caseId, before, steps: stepsBefore(before) });
  const [shown, later] = [partAt(40), partAt(45)];
  const first = withEarlier(shown, [page(25)]);
  expect(inARow(first).map(({ seq }) => seq)).toEqual(entries(9, 40).map(({ seq }) => seq));
  // 41 to 45 came, so that 25 to 29 are not among the last any more.
  const gap = withEarlier(later, [page(25)]);
  expect(gap.earlier).toBe(30);
  expect(inARow(gap).map(({ seq }) => seq)).toEqual(entries(30, 45).map(({ seq }) => seq));
  const filled = withEarlier(later, [page(25), page(30)]);
  expect(inARow(filled).map(({ seq }) => seq)).toEqual(entries(9, 45).map(({ seq }) => seq));
  const all = withEarlier(later, [page(25), page(30), page(9)]);
  expect(all.earlier).toBeUndefined();
  expect(all.timeline).toEqual(entries(1, 45));
  expect(withEarlier(later, [{ ...page(30), caseId: '0000000000' }])).toEqual(later);
});

test('dates and files of the earlier steps come with them, each once', () => {
  const due = { clock: 'consult.answer', endedAt: entry(2).at, title: '答复' } as CaseView['ended'][number];
  const later = { ...due, endedAt: entry(9).at };
  const file = { id: 'f1', name: '工资条.jpg' } as CaseView['files'][number];
  const found = { ...partAt(20), ended: [due], files: [file] };
  const steps = { ...stepsBefore(5), ended: [later, due], files: [file, { ...file, id: 'f2' }] };
  const { ended, files, earlier } = withEarlier(found, [{ caseId, before: 5, steps }]);
  expect(ended).toEqual([due, later]);
  expect(files.map(({ id }) => id)).toEqual(['f1', 'f2']);
  expect(earlier).toBeUndefined();
});
