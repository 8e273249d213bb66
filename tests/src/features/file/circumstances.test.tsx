import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Complaint } from '../../../../src/features/file/aidComplaint/Complaint';
import { Consult } from '../../../../src/features/file/consultation/Consult';
import { Apply } from '../../../../src/features/file/legalAid/Apply';
import { Petition } from '../../../../src/features/file/petition/Petition';
import { mayBeSeen } from '../../../../src/services/drafts/draft';
import { drafts } from '../../../../src/services/drafts/drafts';
import { freshDevice } from '../../../support/front/device';
import { type } from '../../../support/front/fields';
import {
  filedTo,
  goTo,
  lastReading,
  leads,
  question,
  serverThat,
  submit,
  tapId,
} from '../../../support/front/filing';
import { ok, renderWith, settled } from '../../../support/front/server';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
  window.scrollTo = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

const five = /^有没有这些情况/;

/** Opens a question that is not likely, and picks an answer of it. */
async function answer(name: RegExp, choice: string) {
  const fold = screen.queryByRole('button', { name });
  if (fold && !screen.queryByRole('radiogroup', { name })) fireEvent.click(fold);
  const group = screen.getByRole('radiogroup', { name });
  fireEvent.click(within(group).getByRole('radio', { name: new RegExp(`^${choice}`) }));
  await settled();
}

const kinds: [string, string, ReactElement][] = [
  ['consultation', 'question', <Consult key="consultation" />],
  ['legalAid', 'facts', <Apply key="legalAid" />],
  ['petition', 'request', <Petition key="petition" />],
  ['aidComplaint', 'facts', <Complaint key="aidComplaint" own={undefined} />],
];

test.each(kinds)('a %s asks the five questions on one screen', async (_kind, field, conversation) => {
  renderWith(serverThat(), conversation);
  await type(field, '想问一件事');
  await goTo(five);
  for (const name of [/有危险/, /被关起来/, /最后一天/, /工钱没给/, /孩子/]) {
    fireEvent.click(screen.getByRole('button', { name }));
    const group = screen.getByRole('radiogroup', { name });
    expect(within(group).getByRole('radio', { name: '说不清' })).toBeInTheDocument();
  }
  expect(screen.getByText('先打 110 报警，人安全了再接着填。')).toBeInTheDocument();
});

test('the likely ones stand first and open', async () => {
  renderWith(serverThat(), <Consult />);
  await type('question', '法院的传票来了，孩子归谁');
  await goTo(five);
  const groups = screen.getAllByRole('radiogroup').map((group) => group.getAttribute('aria-label'));
  expect(groups).toEqual(['有没有收到写着最后一天的纸', '是不是关系到孩子，或者自己拿不了主意的人']);
});

test('what was tapped is filed, and the last day is asked only of a paper', async () => {
  leads();
  const server = serverThat();
  renderWith(server, <Consult />);
  await type('question', '想问一件事');
  await goTo(five);
  expect(document.querySelector('#circumstances-lastDay')).toBeNull();
  await answer(/有危险/, '有人正在挨打');
  await answer(/孩子/, '关系到没满');
  await answer(/最后一天/, '法院的判决书');
  await type('circumstances-lastDay', '2026-03-12');
  await tapId('next');
  await goTo(lastReading);
  await submit();
  await waitFor(() =>
    expect(filedTo(server)).toHaveProperty('body.form.circumstances', {
      danger: 'violence',
      inCare: 'child',
      paper: 'court',
      lastDay: '2026-03-12',
    }),
  );
});

test('a day goes with the paper it stood on', async () => {
  leads();
  const server = serverThat();
  renderWith(server, <Consult />);
  await type('question', '想问一件事');
  await goTo(five);
  await answer(/最后一天/, '别的纸');
  await type('circumstances-lastDay', '2026-03-12');
  await answer(/最后一天/, '没有');
  expect(document.querySelector('#circumstances-lastDay')).toBeNull();
  await tapId('next');
  await goTo(lastReading);
  await submit();
  await waitFor(() => expect(filedTo(server)).toHaveProperty('body.form.circumstances', { paper: 'no' }));
});

test('one tap says no to what was not answered and goes on; answering none holds nothing up', async () => {
  leads();
  const server = serverThat();
  const { show } = renderWith(server, <Consult key="silent" />);
  await type('question', '想问一件事');
  await goTo(five);
  await tapId('skip');
  await goTo(lastReading);
  await submit();
  await waitFor(() => expect(filedTo(server)).toBeDefined());
  expect(filedTo(server)).not.toHaveProperty('body.form.circumstances');

  show(<Consult key="none" />);
  await type('question', '想问另一件事');
  await goTo(five);
  await answer(/有危险/, '吃饭、住处');
  await tapId('circumstances-none');
  await goTo(lastReading);
  await submit();
  await waitFor(() => expect(server.asked.filter(({ name }) => name === 'fileCase')).toHaveLength(2));
  expect(server.asked.filter(({ name }) => name === 'fileCase')[1]?.request).toHaveProperty(
    'body.form.circumstances',
    { danger: 'livelihood', custody: 'no', paper: 'no', atWork: 'no', inCare: 'no' },
  );
});

const warnings: [string, string, RegExp][] = [
  ['他又打我了，我想离开', '您现在安全吗？', /保护令/],
  ['老板把我锁在宿舍不让走', '有人被关着、扣着吗？', /打 110/],
  ['我弟被派出所带走了', '人被带走了，先做这几件', /看守所/],
  ['医院说没钱就停药', '等着钱治病，先做这几件', /先予执行/],
  ['在工地上摔断了腿', '受了伤，先做这几件', /先别签字/],
  ['老板欠我三个月工资', '讨要工钱，还有更快的路', /劳动监察/],
];

test.each(warnings)(
  '“%s”: “%s” is a screen of its own, once, and the words stay',
  async (words, title, says) => {
    renderWith(serverThat(), <Consult />);
    await type('question', words);
    await tapId('next');
    expect(question()).toBe(title);
    expect(document.body.textContent).toMatch(says);
    await tapId('go-on');
    expect(question()).toMatch(five);
    await tapId('before');
    expect(question()).toBe('说说是什么事');
    await goTo(lastReading);
    expect(screen.getByText(words)).toBeInTheDocument();
  },
);

test.each(kinds)(
  'of violence told in a %s nothing stands in the bar or in a list of drafts',
  async (_kind, field, conversation) => {
    const server = serverThat();
    renderWith(server, conversation);
    await type(field, '他又打我了，我想离开');
    expect(screen.getByText('咨询')).toBeInTheDocument();
    expect(drafts.list(server.session.personId()).map(mayBeSeen)).toEqual([false]);
  },
);

test.each(kinds)('no word of a %s leaves the phone before it is sent', async (kind, field, conversation) => {
  const words = '老板欠我一万二工资';
  const server = serverThat(undefined, {
    help: () => ok({ cards: [], aid: null }),
    organisations: () => ok({ organisations: [] }),
  });
  renderWith(server, conversation);
  await type(field, words);
  await goTo(lastReading);
  expect(screen.getByText(words)).toBeInTheDocument();
  // Something was asked: what it may be about by then, and where it will go.
  const names = server.asked.map(({ name }) => name);
  expect(names).toContain('organisations');
  if (kind === 'consultation' || kind === 'legalAid') expect(names).toContain('help');
  const left = JSON.stringify(server.asked);
  const parts = Array.from({ length: words.length - 1 }, (_, at) => words.slice(at, at + 2));
  expect(parts.filter((part) => left.includes(part))).toEqual([]);
});

test('what was only tapped brings its screen as well; nothing about violence stands in the bar', async () => {
  renderWith(serverThat(), <Petition />);
  await type('request', '想请村里修路');
  await goTo(five);
  await answer(/有危险/, '有人正在挨打');
  await tapId('next');
  expect(question()).toBe('您现在安全吗？');
  expect(screen.queryByText('信访代办')).toBeNull();
  expect(screen.getByText('咨询')).toBeInTheDocument();
});
