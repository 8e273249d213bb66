import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { CitedArticle } from '../../../../functions/contract/articles';
import type { Command } from '../../../../functions/contract/deeds/actions';
import { AnswerPanel } from '../../../../src/features/case/answering/AnswerPanel';
import { Case } from '../../../../src/features/case/Case';
import { DeedPanels } from '../../../../src/features/case/deeds/panels';
import { phoneProblem } from '../../../../src/services/server/answer';
import { drafts } from '../../../../src/services/drafts/drafts';
import { limits } from '../../../../functions/contract/limits';
import { caseRow, caseState, caseView, entry, lawyer } from '../../../support/front/cases';
import { type, press } from '../../../support/front/fields';
import { fakeServer, ok, renderWith, settled, signedInAs } from '../../../support/front/server';
import { freshDevice } from '../../../support/front/device';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
});

const caseId = '4821370655';
const likeId = '4821370663';
const parts = { situation: '您欠着房租。', law: '工资要按月给。', view: '去投诉。', steps: ['带上记工本'] };
const answered = entry({ word: 'answer', details: { parts } });
const thirty = {
  law: '保障农民工工资支付条例',
  article: 30,
  says: ['分包欠的，总承包先付'],
  inForce: '2020-05-01',
};
const nearest = { law: '民法典', article: 188, says: ['诉讼时效三年'], inForce: '2021-01-01' };
const eighteen = { words: '第1888条', law: '民法典', article: 1888 };
/** What the server says of an article that is named by hand. */
const judged: Record<string, CitedArticle[]> = {
  '《民法典》第1888条': [{ is: 'wrong', ...eighteen, no: { why: 'pastLast', last: 1260 }, nearest }],
  '《民法典》第188条': [{ is: 'listed', words: '第188条', law: '民法典', article: 188, says: nearest.says }],
  '《刑法》第120条之一': [{ is: 'unchecked', words: '第120条之一', law: '刑法', article: 120, of: 1 }],
};
const panels = { answer: AnswerPanel, correctAnswer: AnswerPanel };

function work(phrases: { version: number; phrases: [] } = { version: 0, phrases: [] }) {
  const sent: Command[] = [];
  const server = fakeServer(signedInAs(lawyer), {
    getCase: ({ params }) =>
      ok(
        params.caseId === likeId
          ? { ...caseView({ id: likeId }), timeline: [answered] }
          : caseView({ standing: 'handler', actions: ['answer', 'promise'] }),
      ),
    area: () => phoneProblem('offline'),
    findArticles: () => ok({ articles: [thirty] }),
    checkArticles: ({ body: { named = '' } }) => ok({ cited: judged[named] ?? [] }),
    relatedCases: () => ok({ samePerson: [], similar: [{ ...caseRow(), id: likeId, status: 'answered' }] }),
    phrases: () => ok(phrases),
    actOnCase: ({ body }) => {
      sent.push(body);
      const state = caseState({
        standing: 'handler',
        version: body.version + 1,
        status: 'answered',
        actions: [],
      });
      const by = { standing: 'handler', name: '高飞', organisationName: null } as const;
      const entry = { seq: body.version + 1, at: '2026-03-02T06:05:00.000Z', word: body.action, by };
      return ok({
        state,
        entry: { ...entry, from: 'assigned', to: 'answered', details: body.input, digest: 'b'.repeat(64) },
      });
    },
  });
  renderWith(
    server,
    <DeedPanels.Provider value={panels}>
      <Case caseId={caseId} shown={0} />
    </DeedPanels.Provider>,
  );
  return sent;
}

const begin = async () => {
  await press('答复');
};

test('two presses and the text answer a question, in parts', async () => {
  const sent = work();
  await begin();
  await type('view', '可以去劳动监察投诉。');
  await press('发出');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ action: 'answer', input: { parts: { view: '可以去劳动监察投诉。' } } });
});

test('an article is picked with what it says, and goes with the answer as it is on the list', async () => {
  const sent = work();
  await begin();
  await type('view', '找总承包公司要。');
  await press('加法条');
  await type('find-article', '包工头跑了');
  const row = await screen.findByText('《保障农民工工资支付条例》第 30 条');
  expect(row.parentElement?.textContent).toContain('分包欠的，总承包先付');
  fireEvent.click(row);
  await settled();
  await press('加上这 1 条');
  await press('发出');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.input).toMatchObject({
    parts: { articles: [{ law: thirty.law, article: 30, says: thirty.says[0] }] },
  });
});

test('a phrase is put to what is written; what nobody filled in is not sent', async () => {
  const sent = work();
  await begin();
  await type('view', '您好。');
  await press('常用句');
  fireEvent.click(await screen.findByText('先补一样材料'));
  await settled();
  await press('发出');
  await screen.findByText(/还有没填的：\{什么\}/);
  expect(sent).toEqual([]);
});

test('it is looked at as the resident will read it', async () => {
  work();
  await begin();
  await type('view', '可以去投诉。');
  await press('预览');
  const preview = await screen.findByRole('dialog', { name: '当事人看到的是这样' });
  expect(preview.textContent).toContain('可以去投诉。');
});

test('more than an answer may hold is kept whole and said, and nothing of it is cut or sent', async () => {
  const sent = work();
  await begin();
  const long = '长'.repeat(limits.reply + 440);
  await type('view', long);
  await press('发出');
  await screen.findAllByText(/5000/);
  expect(sent).toEqual([]);
  expect(drafts.ofDeeds(lawyer.personId)[0]?.answers).toMatchObject({ parts: { view: long } });
});

test('an article named by hand is asked of the list: what cannot be is not added, the nearest is, and 之一 goes along', async () => {
  const sent = work();
  await begin();
  await type('view', '过了三年就难要了。');
  await press('加法条');
  await press('表上没有？写下法律和条号');
  await type('own-law', '民法典');
  await type('own-article', '1888');
  await screen.findByText(/没有这一条，《民法典》只到第 1260 条。最接近的是第 188 条：诉讼时效三年/);
  expect(document.querySelector('#add-articles')?.getAttribute('aria-disabled')).toBe('true');
  await press('改用第 188 条');
  await screen.findByText('《民法典》第 188 条：诉讼时效三年');
  await press('加上这 1 条');
  await press('加法条');
  await press('表上没有？写下法律和条号');
  await type('own-law', '刑法');
  await type('own-article', '120之一');

  await screen.findByText('《刑法》第 120 条之一：未核对，表上没有，请对照原文');
  await press('加上这 1 条');
  await press('发出');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.input).toMatchObject({
    parts: {
      articles: [
        { law: '民法典', article: 188, says: '诉讼时效三年' },
        { law: '刑法', article: 120, of: 1 },
      ],
    },
  });
});

test('how a question like it was answered is lent: not what its person told, and nothing that is written goes', async () => {
  const sent = work();
  await begin();
  await type('view', '先去投诉。');
  await press('差不多的');
  const row = await screen.findByRole('button', { name: /已答复/ });
  fireEvent.click(row);
  await settled();
  await press('发出');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.input).toEqual({
    parts: { law: '工资要按月给。', view: '先去投诉。', steps: ['带上记工本'] },
  });
});
