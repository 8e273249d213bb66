import { screen, within } from '@testing-library/react';
import type { HelpCard } from '../../../../functions/contract/help';
import type { TimelineEntry } from '../../../../functions/contract/case/views';
import { helpTexts } from '../../../../src/content/filing/help';
import { Case } from '../../../../src/features/case/Case';
import { phoneProblem } from '../../../../src/services/server/answer';
import { caseView, entry, resident } from '../../../support/front/cases';
import { fakeServer, ok, renderWith, signedInAs } from '../../../support/front/server';
import { freshDevice } from '../../../support/front/device';

beforeEach(freshDevice);

const at = '2026-03-02T06:05:00.000Z';

/** The resident's page of a case whose last step is this. */
async function read(
  word: 'answer' | 'correctAnswer',
  details: TimelineEntry['details'],
  cards: HelpCard[] = [],
): Promise<string> {
  const found = caseView({
    status: 'answered',
    step: 'feedback',
    standing: 'owner',
    version: 2,
    holder: { at: 'resident', since: at },
    actions: ['followUp', 'close'],
  });
  const by = { standing: 'duty', name: '高飞', organisationName: '集宁区公共法律服务中心' } as const;
  const last = entry({ seq: 2, at, word, by, from: 'submitted', to: 'answered', details });
  const server = fakeServer(signedInAs(resident), {
    getCase: () =>
      ok({
        ...found,
        timeline: [last],
        help: { cards: cards.map((card) => ({ card, law: null })), aid: null },
      }),
    area: () => phoneProblem('offline'),
  });
  renderWith(server, <Case caseId={found.state.id} shown={0} />);
  await screen.findByText('律师是这么看的');
  return document.getElementById('news-text')?.textContent ?? '';
}

test('of a correction the reason stands before what it says now', async () => {
  const seen = await read('correctAnswer', { reason: '漏了期限。', parts: { view: '三年之内。' } });
  expect(seen).toMatch(/漏了期限。.*三年之内。/u);
});

test('of an answer in parts the resident reads first what to do, then how the lawyer sees it, each article with what it says', async () => {
  const parts = {
    situation: '老板欠您四个月工资。',
    articles: [{ law: '劳动合同法', article: 30, says: '应当及时足额支付劳动报酬' }],
    view: '能要回来。',
    steps: ['去劳动监察大队投诉。带上记工本。', '叫上工友作证'],
    dates: [{ on: '2027-06-30', what: '最晚申请仲裁' }],
  };
  const seen = await read('answer', { parts });
  expect(screen.getByText('律师答复了，您先做这两件事')).toBeInTheDocument();
  const [steps] = screen.getAllByRole('list');
  expect(
    within(steps as HTMLElement)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['1去劳动监察大队投诉带上记工本。', '2叫上工友作证']);
  const order = [
    '您接下来做',
    '律师是这么看的',
    '老板欠您四个月工资。',
    '《劳动合同法》第 30 条：应当及时',
    '能要回来。',
    '2027年6月30日：最晚申请仲裁',
  ];
  expect(order.map((words) => seen.indexOf(words))).toEqual(
    order.map((words) => seen.indexOf(words)).sort((one, other) => one - other),
  );
  expect(seen).toContain(order.at(-1));
  expect(seen).toContain('《劳动合同法》第 30 条');
});

test.each<[HelpCard, boolean]>([
  ['consumer', false],
  ['fraud', false],
  ['callPolice', true],
  ['lastDay', true],
])('what helps with %s stands before the answer: %p', async (card, isFirst) => {
  await read('answer', { parts: { view: '能要回来。', steps: ['打 12315 投诉'] } }, [card]);
  await screen.findByText(helpTexts[card].title);
  const page = document.body.textContent ?? '';
  const help = page.indexOf(helpTexts[card].title);
  expect(help).toBeGreaterThan(-1);
  expect(help < page.indexOf('您接下来做')).toBe(isFirst);
});
