import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { CaseDrafts, DraftView, PaperPreview } from '../../../../functions/contract/case/drafts';
import { Decision } from '../../../../src/features/case/decision/Decision';
import { decisionWords as words } from '../../../../src/content/staff/decision';
import { phoneProblem } from '../../../../src/services/server/answer';
import { caseState, caseView, entry, lawyer, petitionAnswers } from '../../../support/front/cases';
import { freshDevice } from '../../../support/front/device';
import { press, sayYes, type } from '../../../support/front/fields';
import { fakeServer, ok, renderWith, signedInAs } from '../../../support/front/server';

beforeEach(freshDevice);

const caseId = '4821370655';
const at = '2026-03-02T06:05:00.000Z';
const opinion = {
  ...{ outcome: 'explained', request: '发补贴。', facts: '名册里没有这一户。' },
  ...{ opinion: '不予补发。', basis: '《信访工作条例》第三十二条' },
};
const paper: PaperPreview = {
  kind: 'opinion',
  title: '信访处理意见书',
  addressee: '樊秀兰：',
  blocks: [
    { as: 'paragraph', lines: ['依据《信访工作条例》第三十二条、《某办法》第七条。'] },
    { as: 'office', lines: ['集宁区农牧局', '2026年3月2日'] },
  ],
  footer: [],
  contains: [{ what: '事实和理由', article: '《信访工作条例》第三十二条第一款', isThere: true }],
  rests: [
    { words: '《信访工作条例》第三十二条', law: '信访工作条例', says: ['意见书写什么'], is: 'seen' },
    { words: '《某办法》第七条', law: '某办法', says: [], is: 'unchecked' },
  ],
};
const waiting = (more: Partial<DraftView> = {}): DraftView => ({
  ...{
    action: 'giveOpinion',
    input: opinion,
    stage: 'waiting',
    revision: 3,
    byName: '韩雪',
    mine: false,
    at,
  },
  ...{ sentBack: null, unfit: null, may: ['sendBack', 'sign'], signers: ['韩主任'] },
  ...more,
});

/** The page of one decision, with what was sent by it. */
function deciding(drafts: Partial<CaseDrafts>) {
  const sent: [string, unknown][] = [];
  const state = caseState({ kind: 'petition', status: 'handling', actions: [] });
  const reply = waiting({ mine: true, may: ['withdraw'] });
  const server = fakeServer(signedInAs(lawyer), {
    getCase: () => ok({ ...caseView({ ...state }), answers: petitionAnswers }),
    drafts: () =>
      ok({ version: state.version, drafts: [], toPrepare: [], byTwo: ['giveOpinion'], ...drafts }),
    previewDraft: () => ok({ papers: [paper] }),
    writeDraft: (request) => {
      sent.push(['writeDraft', request]);
      return ok(reply);
    },
    turnDraft: (request) => {
      sent.push(['turnDraft', request]);
      return ok({ draft: null });
    },
    signDraft: (request) => {
      sent.push(['signDraft', request]);
      return phoneProblem('offline');
    },
  });
  renderWith(server, <Decision caseId={caseId} action="giveOpinion" shown={1} />);
  return { sent };
}

test('whoever prepares it writes, sees the paper without a number, and hands it in to be signed', async () => {
  const { sent } = deciding({ toPrepare: ['giveOpinion'] });
  fireEvent.click(await screen.findByRole('radio', { name: /解释说明/ }));
  for (const field of ['facts', 'opinion', 'basis'] as const) await type(field, opinion[field]);
  await press(words.preview);
  expect(await screen.findByRole('article', { name: `${words.stamp}：信访处理意见书` })).toBeInTheDocument();
  const dashed = [...document.querySelectorAll('.rests-ask')].map(({ textContent }) => textContent);
  expect(dashed).toEqual(['《某办法》第七条2']);
  expect(screen.getByText(words.restIs.unchecked)).toBeInTheDocument();
  await press(words.submit);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject([
    'writeDraft',
    { body: { revision: null, isReady: true, command: { input: { facts: opinion.facts } } } },
  ]);
  expect(await screen.findByText(words.submitted)).toBeInTheDocument();
});

test('the head reads the paper, is asked once more with what it says, and signs what was seen', async () => {
  const { sent } = deciding({ drafts: [waiting()] });
  expect(await screen.findByRole('article')).toBeInTheDocument();
  await press(words.sign);
  await sayYes(words.sign, [opinion.facts, opinion.basis]);
  await waitFor(() => expect(sent).toMatchObject([['signDraft', { body: { revision: 3 } }]]));
});

test('what was signed is served on the same page: in the way that is chosen, and recorded', async () => {
  const signed = caseState({
    kind: 'petition',
    status: 'opinionGiven',
    actions: ['recordService'],
    version: 9,
  });
  const service = { state: 'waiting' as const, since: at, byPhone: false };
  const opened = {
    ...{ id: '5-opinion', kind: 'opinion' as const, title: '信访处理意见书' },
    ...{ at, isDraft: false, service },
  };
  let isSigned = false;
  const step = entry({ seq: 9 });
  const server = fakeServer(signedInAs(lawyer), {
    getCase: () => ok({ ...caseView({ ...signed }), answers: petitionAnswers }),
    drafts: () =>
      ok({ version: 9, drafts: isSigned ? [] : [waiting()], toPrepare: [], byTwo: ['giveOpinion'] }),
    previewDraft: () => ok({ papers: [paper] }),
    papers: () => ok({ papers: [opened] }),
    signDraft: () => {
      isSigned = true;
      return ok({ state: signed, entry: step });
    },
    actOnCase: () => ok({ state: signed, entry: step }),
  });
  renderWith(server, <Decision caseId={caseId} action="giveOpinion" shown={1} />);
  await press(words.sign);
  await sayYes(words.sign, []);
  fireEvent.click(await screen.findByRole('radio', { name: /当面交给本人/ }));
  fireEvent.click(document.querySelector('#do-recordService') ?? document.body);
  expect(await screen.findByText(words.serviceRecorded)).toBeInTheDocument();
  expect(server.asked.find(({ name }) => name === 'actOnCase')?.request).toMatchObject({
    body: { action: 'recordService', input: { paper: '5-opinion', way: 'handed' } },
  });
});

test('sent back with what is to be mended, and never without', async () => {
  const { sent } = deciding({ drafts: [waiting()] });
  await press(words.sendBack);
  expect(await screen.findByRole('button', { name: words.reason })).toHaveAttribute('aria-disabled', 'true');
  await type('reason', '面积没有写。');
  fireEvent.click(document.querySelector('#do-sendBack') ?? document.body);
  await waitFor(() =>
    expect(sent).toMatchObject([['turnDraft', { body: { turn: 'sendBack', reason: '面积没有写。' } }]]),
  );
});

test('a draft that the case has left behind says so and cannot be signed', async () => {
  deciding({ drafts: [waiting({ unfit: 'caseWentOn', may: ['discard'] })] });
  expect(await screen.findByText(words.unfit.caseWentOn)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: words.sign })).toBeNull();
  expect(screen.getByText(opinion.facts)).toBeInTheDocument();
});
