import { fireEvent, screen } from '@testing-library/react';
import { contracts } from '../../../../functions/contract/kinds';
import type { CaseState, CaseView } from '../../../../functions/contract/case/views';
import { CaseKind } from '../../../../functions/contract/words';
import { isOpen } from '../../../../functions/domain/kinds/statusRow';
import { newsOf, statusWords } from '../../../../src/content/case/line/statuses';
import { Case } from '../../../../src/features/case/Case';
import { phoneProblem } from '../../../../src/services/server/answer';
import { caseView, due, entry, resident } from '../../../support/front/cases';
import { freshDevice } from '../../../support/front/device';
import { fakeServer, ok, renderWith, settled, signedInAs } from '../../../support/front/server';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-03-02T08:00:00.000Z'));
});
afterEach(() => jest.restoreAllMocks());

const since = '2026-03-02T01:00:00.000Z';
const over: CaseState['holder'] = { at: 'nobody', since };
const atDesk: CaseState['holder'] = { at: 'desk', organisationName: '集宁区司法局', since };

async function show(state: Partial<CaseState>, more: Partial<CaseView> = {}) {
  const server = fakeServer(signedInAs(resident), {
    getCase: () => ok({ ...caseView({ standing: 'owner', version: 3, ...state }), ...more }),
    area: () => phoneProblem('offline'),
  });
  renderWith(server, <Case caseId="4821370655" shown={0} />);
  await settled();
  return document.body.textContent ?? '';
}

const everyStatus = CaseKind.options.flatMap((kind) =>
  contracts[kind].status.options.map((status) => [kind, status] as const),
);
const offices = /内部目标|届满|正在计时|本地设定|承办人|undefined/;

test.each(everyStatus)(
  '%s %s: the news is the one title, nothing of the office’s own, and no promise or tick that is not so',
  async (kind, status) => {
    const goesOn = isOpen(kind, status);
    const text = await show({ kind, status, actions: [], holder: goesOn ? atDesk : over, dues: [due()] });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(newsOf(kind, status, []));
    expect(text).not.toMatch(offices);
    expect(text.includes('有进展会提醒您')).toBe(goesOn);
    const stopped = statusWords(kind, status)?.stopped;
    expect(document.querySelectorAll('.step-done').length > 0 && stopped !== undefined).toBe(false);
    // Whatever has ended leads on.
    const ways = ['again', 'apply-again'].filter((id) => document.getElementById(id));
    expect(ways).toHaveLength(goesOn ? 0 : 1);
    // What was written stands nowhere but folded away.
    expect(text).not.toContain('老板拖着三个月工资不给');
  },
);

const opinion = (outcome: string) =>
  entry({
    seq: 3,
    word: 'giveOpinion',
    from: 'handling',
    to: 'opinionGiven',
    details: {
      outcome,
      request: '发补贴',
      facts: '面积核对过。',
      opinion: '四月底前补发。',
      basis: '草原补助办法第八条',
    },
  });
const mayReview = {
  kind: 'petition',
  status: 'opinionGiven',
  holder: { at: 'resident', since },
  actions: ['askReview', 'close', 'message', 'withdraw'],
} as const satisfies Partial<CaseState>;
const solid = () => [...document.querySelectorAll('.button-primary')].map(({ id }) => id);

test('who won reads that first, then the opinion, and is asked whether it is solved; the review stands below', async () => {
  await show({ ...mayReview, actions: [...mayReview.actions] }, { timeline: [opinion('supported')] });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('您的请求得到支持');
  const places = [
    screen.getByText('四月底前补发。'),
    screen.getByText('问题解决了吗？'),
    screen.getByText('要是还不同意，可以这样'),
  ];
  for (const [at, one] of places.slice(1).entries())
    expect(places[at]?.compareDocumentPosition(one)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(solid()).toEqual(['action-close']);
});

test('who lost is offered the review as the one main thing to do', async () => {
  await show({ ...mayReview, actions: [...mayReview.actions] }, { timeline: [opinion('notSupported')] });
  expect(solid()).toEqual(['action-askReview']);
});

test('to write and to give up are rows, giving up the last, and neither is the solid button', async () => {
  await show({ status: 'assigned', holder: atDesk, actions: ['withdraw', 'message'] });
  const deeds = [...document.querySelectorAll('[id^="action-"]')];
  expect(deeds.map(({ id }) => id)).toEqual(['action-message', 'action-withdraw']);
  expect(document.querySelectorAll('.button-primary')).toHaveLength(0);
});

test('five of what was said stand open, what is older is folded; steps of the office are not among them', async () => {
  const owner = { standing: 'owner', name: null, organisationName: null } as const;
  const said = Array.from({ length: 7 }, (_, at) =>
    entry({
      seq: at + 2,
      word: 'message',
      from: 'assigned',
      to: 'assigned',
      by: owner,
      details: { text: `第${at + 1}句` },
    }),
  );
  const classified = entry({
    seq: 9,
    word: 'classify',
    from: 'registered',
    to: 'registered',
    details: { type: 'appeal' },
  });
  await show({ status: 'assigned', holder: atDesk }, { timeline: [...said, classified] });
  const open = screen.getByRole('list', { name: '来往' });
  expect(open.textContent).toMatch(/第3句.*第7句/);
  expect(open).not.toHaveTextContent('第2句');
  expect(open).not.toHaveTextContent('有难处');
  fireEvent.click(screen.getByRole('button', { name: '更早的 2 条' }));
  expect(screen.getByText('第1句')).toBeInTheDocument();
});

test('the news is read aloud where the platform can, and stops', async () => {
  const asked: string[] = [];
  const synthesis = {
    speak: ({ text }: { text: string }) => asked.push(text),
    cancel: () => asked.push('stop'),
  };
  Object.assign(globalThis, {
    speechSynthesis: synthesis,
    SpeechSynthesisUtterance: class {
      constructor(readonly text: string) {}
    },
  });
  try {
    await show({ status: 'answered', holder: { at: 'resident', since } }, { timeline: [entry()] });
    fireEvent.click(screen.getByRole('button', { name: '读给我听' }));
    fireEvent.click(screen.getByRole('button', { name: '停下，不读了' }));
    expect(asked).toEqual(['stop', '可以要回来。', 'stop']);
    expect(screen.getByRole('button', { name: '读给我听' })).toBeInTheDocument();
  } finally {
    Reflect.deleteProperty(globalThis, 'speechSynthesis');
  }
});

test('where it cannot, nothing offers it', async () => {
  await show({ status: 'answered', holder: { at: 'resident', since } }, { timeline: [entry()] });
  expect(screen.queryByRole('button', { name: '读给我听' })).toBeNull();
});
