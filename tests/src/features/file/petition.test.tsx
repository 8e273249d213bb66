import { fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { Petition } from '../../../../src/features/file/petition/Petition';
import { type } from '../../../support/front/fields';
import {
  county,
  filedTo,
  leads,
  pick,
  pickPlace,
  serverThat,
  submit,
  tick,
} from '../../../support/front/filing';
import { ok, renderWith, settled } from '../../../support/front/server';
import { freshDevice } from '../../../support/front/device';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

const writePetition = async () => {
  fireEvent.click(screen.getByRole('radio', { name: /有难处要解决/ }));
  await type('request', '请把补贴发给我家。');
  await type('facts', '别人家都领到了。');
  await pickPlace();
  await type('petitionerName', '巴特尔');
  await type('phone', '13800138000');
  tick(/我看明白了/);
};

test('a petition says that it is free and where corruption is reported, and goes with nothing but what is asked for', async () => {
  leads();
  const server = serverThat();
  renderWith(server, <Petition />);
  expect(screen.getByText(/不收任何费用/)).toBeInTheDocument();
  // Once, beside the question itself.
  expect(screen.getAllByText(/12388/)).toHaveLength(1);
  fireEvent.click(screen.getByRole('radio', { name: /有难处要解决/ }));
  await type('request', '请把补贴发给我家。');
  await pickPlace();
  submit();
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
  fireEvent.click(screen.getByRole('radio', { name: /^是/ }));
  expect(screen.getByText(/只有负责转送的负责人看得到/)).toBeInTheDocument();
  expect(screen.queryByText(/我看明白了/)).toBeNull();
  expect(screen.queryByRole('radio', { name: /有难处要解决/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /12388/ }));
  expect(ring).toHaveBeenCalledWith({ phoneNumber: '12388' });
  await type('request', '村里的补贴款不知去向。');
  await pickPlace();
  submit();
  await waitFor(() => expect(filedTo(server)).toBeDefined());
  expect(filedTo(server)).toMatchObject({
    body: { form: { corruption: true, type: 'complaint', request: '村里的补贴款不知去向。' } },
  });
  expect(filedTo(server)).not.toHaveProperty('body.form.mandate');
});

test('whoever tapped that by mistake goes on with an ordinary petition', async () => {
  leads();
  renderWith(serverThat(), <Petition />);
  await settled();
  fireEvent.click(screen.getByRole('radio', { name: /^是/ }));
  fireEvent.click(screen.getByRole('radio', { name: '不是' }));
  expect(screen.getByRole('radio', { name: /有难处要解决/ })).toHaveAttribute('aria-checked', 'false');
  expect(screen.getByText(/我看明白了/)).toBeInTheDocument();
});

test('as many as there are petition together, and say who speaks for them', async () => {
  leads();
  const server = serverThat();
  renderWith(server, <Petition />);
  await writePetition();
  fireEvent.click(screen.getByRole('button', { name: /几个人一起反映/ }));
  for (const at of [0, 1, 2, 3, 4, 5]) await type(`representatives-${at}`, `代表${at}`);
  await type('speaker', '代表0');
  submit();
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
  await writePetition();
  fireEvent.click(screen.getByRole('button', { name: /从名单里选这个单位/ }));
  await pick(/^单位：/, '集宁区农牧局');
  submit();
  await waitFor(() =>
    expect(filedTo(known)).toMatchObject({
      body: { form: { respondent: '集宁区农牧局', respondentId: bureau.id } },
    }),
  );
});
