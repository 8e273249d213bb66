import { fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { complaintFormWords as words } from '../../../../src/content/kinds/aidComplaint/form';
import { Complaint } from '../../../../src/features/file/aidComplaint/Complaint';
import { Complain } from '../../../../src/features/case/wayOn/Complain';
import { freshDevice } from '../../../support/front/device';
import { type } from '../../../support/front/fields';
import { choose, filedTo, goTo, lastReading, leads, serverThat, submit } from '../../../support/front/filing';
import { renderWith, settled } from '../../../support/front/server';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
  window.scrollTo = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

/** Where pages are opened that lie beside the form. */
function opens() {
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  return jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
}

test('what happened and whom it is about are enough: neither name nor phone is asked for to send it', async () => {
  leads();
  const server = serverThat();
  renderWith(server, <Complaint own={undefined} />);
  expect(screen.getByText(words.promise)).toBeInTheDocument();
  expect(screen.getByText(words.change.title)).toBeInTheDocument();
  await type('facts', '律师两个月只打过一次电话。');
  await goTo(/^您对谁不满意/);
  await choose(/不知道是谁的责任/);
  await goTo(lastReading);
  await submit();
  await waitFor(() => expect(filedTo(server)).toBeDefined());
  expect(filedTo(server)).toMatchObject({
    body: {
      kind: 'aidComplaint',
      form: { about: 'unsure', facts: '律师两个月只打过一次电话。', language: 'zh' },
    },
  });
});

const own = {
  caseId: '4821370655',
  number: '150902-2026-Y-48213-70655-0',
  areaCode: '150902000000',
  mayChange: true,
};

test('begun from a case of one’s own it names that case, and asking for another lawyer is offered beside it', async () => {
  leads();
  const opened = opens();
  const server = serverThat();
  renderWith(server, <Complaint own={own} />);
  fireEvent.click(screen.getByRole('button', { name: words.change.button }));
  expect(opened).toHaveBeenCalledWith({ url: `/pages/case/index?caseId=${own.caseId}` });
  await type('facts', '开庭的日子是法院告诉我的。');
  await goTo(/^您对谁不满意/);
  await choose(/替我办案/);
  await goTo(lastReading);
  await submit();
  await waitFor(() => expect(filedTo(server)).toBeDefined());
  expect(filedTo(server)).toMatchObject({
    body: { areaCode: own.areaCode, form: { about: 'worker', aboutNumber: own.number } },
  });
});

test('where no other lawyer can be asked for it only says where that is done', async () => {
  renderWith(serverThat(), <Complaint own={{ ...own, mayChange: false }} />);
  await settled();
  expect(screen.queryByRole('button', { name: words.change.button })).toBeNull();
  expect(document.body.textContent).toContain(words.change.elsewhere);
});

test.each([
  ['legalAid', true],
  ['consultation', true],
  ['petition', false],
  ['aidComplaint', false],
] as const)('the case page of a %s leads to a complaint about who has it: %s', (kind, isThere) => {
  const opened = opens();
  renderWith(serverThat(), <Complain state={{ id: own.caseId, kind }} />);
  const button = screen.queryByRole('button', { name: '投诉' });
  if (!isThere) return expect(button).toBeNull();
  if (button) fireEvent.click(button);
  expect(opened).toHaveBeenCalledWith({ url: `/filing/pages/complain/index?about=${own.caseId}` });
});
