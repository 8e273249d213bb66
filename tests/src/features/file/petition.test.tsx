import { fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { Petition } from '../../../../src/features/file/petition/Petition';
import { Written } from '../../../../src/features/file/petition/draft';
import { type } from '../../../support/front/fields';
import {
  change,
  choose,
  county,
  filedTo,
  goTo,
  lastReading,
  leads,
  pick,
  question,
  serverThat,
  submit,
  tapId,
} from '../../../support/front/filing';
import { ok, renderWith } from '../../../support/front/server';
import { mayBeSeen } from '../../../../src/services/drafts/draft';
import { drafts } from '../../../../src/services/drafts/drafts';
import { freshDevice } from '../../../support/front/device';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
  window.scrollTo = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

const kind = /^属于哪一种/;

test('a petition says that it is free, goes with one story, and takes seven taps to the last reading', async () => {
  leads();
  const server = serverThat();
  renderWith(server, <Petition />);
  expect(screen.getByText(/不收任何费用/)).toBeInTheDocument();
  await type('request', '请把补贴发给我家。');
  expect(await goTo(lastReading)).toBe(7);
  // Corruption is told once, where it is asked.
  expect(document.body.textContent).not.toContain('12388');
  await submit();
  await waitFor(() => expect(filedTo(server)).toBeDefined());
  expect(filedTo(server)).toMatchObject({
    body: { form: { type: 'appeal', request: '请把补贴发给我家。', language: 'zh' } },
  });
});

test('a report of corruption says who reads it, shows the other way, and is filed sealed, without an agent', async () => {
  leads();
  const server = serverThat();
  const ring = jest.spyOn(Taro, 'makePhoneCall').mockResolvedValue({ errMsg: 'ok' });
  renderWith(server, <Petition />);
  await type('request', '村里的补贴款不知去向。');
  await goTo(kind);
  await choose(/^举报贪污腐败/);
  expect(screen.getByText(/只有负责转送的负责人看得到/)).toBeInTheDocument();
  expect(screen.getByText('咨询')).toBeInTheDocument();
  expect(drafts.list(server.session.personId()).map(mayBeSeen)).toEqual([false]);
  fireEvent.click(screen.getByRole('button', { name: /12388/ }));
  expect(ring).toHaveBeenCalledWith({ phoneNumber: '12388' });
  await tapId('go-on');
  await goTo(lastReading);
  expect(screen.queryByRole('button', { name: '改：委托代办员' })).toBeNull();
  await submit();
  await waitFor(() => expect(filedTo(server)).toBeDefined());
  expect(filedTo(server)).toMatchObject({
    body: { form: { corruption: true, type: 'complaint', request: '村里的补贴款不知去向。' } },
  });
  expect(filedTo(server)).not.toHaveProperty('body.form.mandate');
});

test('whoever tapped that by mistake goes on with an ordinary petition', async () => {
  leads();
  const server = serverThat();
  renderWith(server, <Petition />);
  await type('request', '请把补贴发给我家。');
  await goTo(kind);
  await choose(/^举报贪污腐败/);
  await tapId('before');
  await choose(/有难处要解决/);
  await goTo(/^要不要请代办员/);
  await choose(/^请代办员替我跑/);
  expect(question()).toMatch(lastReading);
  await submit();
  await waitFor(() =>
    expect(filedTo(server)).toMatchObject({ body: { form: { type: 'appeal', mandate: true } } }),
  );
  expect(filedTo(server)).not.toHaveProperty('body.form.corruption');
});

test('as many as there are petition together, and say who speaks for them', async () => {
  leads();
  const server = serverThat();
  renderWith(server, <Petition />);
  await type('request', '请把补贴发给我家。');
  await goTo(lastReading);
  await change('一起反映的人');
  for (const at of [0, 1, 2, 3, 4, 5]) await type(`representatives-${at}`, `代表${at}`);
  await type('speaker', '代表0');
  await tapId('next');
  await submit();
  await waitFor(() =>
    expect(filedTo(server)).toMatchObject({
      body: {
        form: {
          representatives: ['代表0', '代表1', '代表2', '代表3', '代表4', '代表5'],
          speaker: '代表0',
        },
      },
    }),
  );
});

test('the unit complained about can be picked from the list, so that nobody of it sees the case', async () => {
  leads();
  const bureau = {
    id: 'department-150902000000-1',
    kind: 'department',
    name: '集宁区农牧局',
    areaCode: county.code,
  } as const;
  const known = serverThat(undefined, { organisations: () => ok({ organisations: [bureau] }) });
  renderWith(known, <Petition />);
  await type('request', '请把补贴发给我家。');
  await goTo(/^反映的是哪个单位/);
  fireEvent.click(screen.getByRole('button', { name: /从名单里选这个单位/ }));
  await pick(/^单位：/, '集宁区农牧局');
  await goTo(lastReading);
  await submit();
  await waitFor(() =>
    expect(filedTo(known)).toMatchObject({
      body: { form: { respondent: '集宁区农牧局', respondentId: bureau.id } },
    }),
  );
});

test('a draft of before, in two boxes, loses neither', () => {
  expect(Written.parse({ request: '请发补贴。', facts: '别人家都领到了。' })).toMatchObject({
    request: '请发补贴。\n别人家都领到了。',
  });
});
