import { fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { Command } from '../../../../functions/contract/deeds/actions';
import type { PaperView } from '../../../../functions/contract/case/papers';
import type { CaseState } from '../../../../functions/contract/case/views';
import {
  paperWords,
  phoneServiceWords,
  whyOpened,
  withheldWords,
} from '../../../../src/content/case/papers/papers';
import { Case } from '../../../../src/features/case/Case';
import { phoneProblem } from '../../../../src/services/server/answer';
import { caseState, caseView, dispatcher, entry, resident } from '../../../support/front/cases';
import { fakeServer, ok, renderWith, signedInAs } from '../../../support/front/server';

const refusal: PaperView = {
  id: '3-refusal',
  kind: 'refusal',
  title: '不予法律援助决定书',
  at: '2026-03-04T02:00:00.000Z',
  isDraft: false,
  service: { state: 'waiting', since: '2026-03-04T02:00:00.000Z', byPhone: true },
};
const draft: PaperView = {
  ...refusal,
  id: '0-objection',
  kind: 'objection',
  title: '法律援助异议申请书',
  isDraft: true,
  service: null,
};
const seen: PaperView = {
  ...refusal,
  service: { state: 'served', way: 'opened', at: '2026-03-04T03:05:00.000Z', on: null },
};
const over: CaseState['holder'] = { at: 'nobody', since: '2026-03-04T02:00:00.000Z' };
const refused: Partial<CaseState> = { kind: 'legalAid', status: 'refused', holder: over, version: 3 };
const url = 'https://api.test/papers/opaque';
const until = '2026-03-04T03:10:00.000Z';

beforeEach(() => {
  Taro.clearStorageSync();
  Element.prototype.scrollIntoView = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

/** A case with these papers; what is opened and done is kept. */
function follow(state: Partial<CaseState>, papers: PaperView[], me = resident) {
  const sent: Command[] = [];
  const opened: unknown[] = [];
  let isServed = false;
  const server = fakeServer(signedInAs(me), {
    getCase: () => ok(caseView({ ...refused, ...state })),
    area: () => phoneProblem('offline'),
    papers: () => ok({ papers: isServed ? [seen] : papers }),
    openPaper: (request) => {
      opened.push(request);
      const isFirst = state.standing === 'owner' && !isServed;
      isServed = true;
      const acted = {
        state: caseState({ ...refused, ...state, version: 4 }),
        entry: entry({ seq: 4, word: 'served', to: 'refused', details: {} }),
      };
      return ok({ url, until, acted: isFirst ? acted : null });
    },
    actOnCase: ({ body }) => {
      sent.push(body);
      return phoneProblem('offline');
    },
  });
  renderWith(server, <Case caseId="4821370655" shown={0} />);
  return { sent, opened };
}

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

/** The tab that a browser opens within the press. */
function tabOpens() {
  const tab = { opener: window, location: { replace: jest.fn() }, close: jest.fn() };
  jest.spyOn(window, 'open').mockReturnValue(tab as never);
  return tab;
}

test('a paper opens in a tab of its own, and opened by the resident it is served', async () => {
  const tab = tabOpens();
  const { opened } = follow({ standing: 'owner' }, [refusal]);
  expect(await screen.findByText(paperWords.waiting.byPhone.resident)).toBeInTheDocument();
  await press(paperWords.open);
  await waitFor(() => expect(tab.location.replace).toHaveBeenCalledWith(url));
  expect(tab.opener).toBeNull();
  expect(opened).toEqual([
    { params: { caseId: '4821370655', paperId: '3-refusal' }, body: { format: 'pdf' } },
  ]);
  expect(await screen.findByText(/已送达.*在手机上打开/)).toBeInTheDocument();
});

test('a browser that opens no tab says so, and nothing is lost', async () => {
  jest.spyOn(window, 'open').mockReturnValue(null);
  follow({ standing: 'owner' }, [refusal]);
  await press(paperWords.open);
  expect(await screen.findByText(paperWords.blocked)).toBeInTheDocument();
});

test('in WeChat a paper is fetched and opened in its reader', async () => {
  Object.assign(process.env, { TARO_ENV: 'weapp' });
  const fetched = jest
    .spyOn(Taro, 'downloadFile')
    .mockResolvedValue({ statusCode: 200, tempFilePath: 'wxfile://paper' } as never);
  const shown = jest.spyOn(Taro, 'openDocument').mockResolvedValue({ errMsg: 'ok' });
  try {
    follow({ standing: 'owner' }, [refusal]);
    await press(paperWords.open);
    await waitFor(() =>
      expect(shown).toHaveBeenCalledWith({ filePath: 'wxfile://paper', fileType: 'pdf', showMenu: true }),
    );
    expect(fetched).toHaveBeenCalledWith({ url });
  } finally {
    Object.assign(process.env, { TARO_ENV: 'h5' });
  }
});

test('beside the remedy stands its form, filled in', async () => {
  const tab = tabOpens();
  const { opened } = follow({ standing: 'owner', actions: ['object'] }, [seen, draft]);
  await press('打开填好的异议申请书');
  await waitFor(() => expect(tab.location.replace).toHaveBeenCalledWith(url));
  expect(opened).toMatchObject([{ params: { paperId: '0-objection' } }]);
});

test('staff may have it as Word, and record that a paper copy was handed over', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-03-05T02:00:00.000Z'));
  const { sent } = follow(
    { standing: 'dispatcher', actions: ['message', 'recordService'] },
    [refusal],
    dispatcher,
  );
  expect(await screen.findByRole('button', { name: paperWords.word })).toBeInTheDocument();
  // With its paper, and not among whatever else can be done.
  expect(screen.getAllByRole('button', { name: paperWords.record })).toHaveLength(1);
  await press(paperWords.record);
  fireEvent.click(await screen.findByRole('radio', { name: /当面交给本人/ }));
  const [, send] = screen.getAllByRole('button', { name: paperWords.record });
  fireEvent.click(send ?? screen.getByRole('button', { name: paperWords.record }));
  await waitFor(() =>
    expect(sent).toMatchObject([
      { action: 'recordService', input: { paper: '3-refusal', way: 'handed', on: '2026-03-05' } },
    ]),
  );
});

test('the resident is offered neither Word nor the record of service', async () => {
  follow({ standing: 'owner' }, [refusal]);
  await screen.findByText('不予法律援助决定书');
  expect(screen.queryByRole('button', { name: paperWords.word })).toBeNull();
  expect(screen.queryByRole('button', { name: paperWords.record })).toBeNull();
});

test.each([
  ['asked once', ['agreePhoneService', 'declinePhoneService'] as const, phoneServiceWords.asked],
  ['told what they agreed to', ['declinePhoneService'] as const, phoneServiceWords.agreed],
  ['told what they asked for', ['agreePhoneService'] as const, phoneServiceWords.declined],
])('the resident is %s of papers on the phone', async (_, actions, text) => {
  follow({ standing: 'owner', actions: [...actions] }, [refusal]);
  expect(await screen.findByText(text)).toBeInTheDocument();
  for (const action of actions) expect(document.querySelectorAll(`#action-${action}`)).toHaveLength(1);
});

test('their answer is one tap and one more, and what is asked stays to be read meanwhile', async () => {
  Taro.setStorageSync('privacy', 1);
  const { sent } = follow({ standing: 'owner', actions: ['agreePhoneService', 'declinePhoneService'] }, [
    refusal,
  ]);
  await press('可以，用手机收');
  await waitFor(() => expect(document.querySelector('#do-agreePhoneService')).not.toBeNull());
  expect(screen.getByText(phoneServiceWords.asked)).toBeInTheDocument();
  fireEvent.click(document.querySelector('#do-agreePhoneService') ?? document.body);
  await waitFor(() => expect(sent).toMatchObject([{ action: 'agreePhoneService', input: {} }]));
});

test('without consent the paper is there to be read, and is called served by nobody', async () => {
  follow({ standing: 'owner' }, [
    { ...refusal, service: { state: 'waiting', since: '2026-03-04T02:00:00.000Z', byPhone: false } },
  ]);
  expect(await screen.findByText(paperWords.waiting.onPaper.resident)).toBeInTheDocument();
});

test('staff say why they open a paper that may only be kept; to others it opens as ever', async () => {
  const tab = tabOpens();
  const { opened } = follow({ standing: 'supervisor' }, [{ ...refusal, isWithheld: true }], dispatcher);
  await screen.findByText(withheldWords.hint);
  expect(screen.queryByRole('button', { name: paperWords.open })).toBeNull();
  expect(screen.queryByRole('button', { name: paperWords.word })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: whyOpened.archive }));
  await press(paperWords.open);
  await waitFor(() => expect(tab.location.replace).toHaveBeenCalledWith(url));
  const params = { caseId: '4821370655', paperId: '3-refusal' };
  expect(opened).toEqual([{ params, body: { format: 'pdf', why: 'archive' } }]);
});
