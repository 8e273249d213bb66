import Taro from '@tarojs/taro';
import { fireEvent, screen } from '@testing-library/react';
import type { SensitiveField } from '../../../../functions/contract/deeds/sensitive';
import type { CaseView } from '../../../../functions/contract/case/views';
import { Case } from '../../../../src/features/case/Case';
import { readingText } from '../../../../src/content/case/page/readers';
import { phoneProblem } from '../../../../src/services/server/answer';
import { caseView, lawyer, resident } from '../../../support/front/cases';
import { press } from '../../../support/front/fields';
import { fakeServer, ok, renderWith, signedInAs } from '../../../support/front/server';

beforeEach(() => {
  Taro.clearStorageSync();
  Element.prototype.scrollIntoView = jest.fn();
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
});
afterEach(() => jest.restoreAllMocks());

const caseId = '4821370655';

const masked: Partial<CaseView> = {
  answers: {
    kind: 'petition',
    form: {
      petitionerName: '巴**',
      phone: '138****2345',
      representatives: ['那**', '朝**'],
      type: 'appeal',
      request: '请把草畜平衡补贴发给我家。',
      facts: '别人家都领到了。',
      language: 'zh',
      mandate: true,
    },
  },
  masked: ['petitionerName', 'phone', 'representatives'],
};

describe('on the page of staff', () => {
  const given: Partial<Record<SensitiveField, string | string[]>> = {
    phone: '13847412345',
    representatives: ['那顺乌力吉', '朝鲁门'],
  };

  function work({ isDown = (): boolean => false } = {}) {
    const server = fakeServer(signedInAs(lawyer), {
      getCase: () => ok({ ...caseView({ kind: 'petition', standing: 'handler' }), ...masked }),
      area: () => phoneProblem('offline'),
      reveal: ({ body: { field } }) =>
        isDown() ? phoneProblem('offline') : ok({ field, value: given[field] ?? '', was: [], readAs: null }),
    });
    return { server, ...renderWith(server, <Case caseId={caseId} shown={0} />) };
  }

  test('each masked answer has its own button, and the page says that the resident will read of it', async () => {
    const { server } = work();
    for (const name of ['显示信访人姓名', '显示电话号码', '显示代表人姓名'])
      expect(await screen.findByRole('button', { name })).toBeInTheDocument();
    expect(screen.getByText('138****2345')).toBeInTheDocument();
    expect(screen.getByText(/当事人会看到谁看过/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^拨打/ })).toBeNull();
    expect(server.asked.map(({ name }) => name)).not.toContain('reveal');
  });

  test('a tap shows one answer and leaves the others; a phone can then be rung', async () => {
    const ring = jest.spyOn(Taro, 'makePhoneCall').mockResolvedValue({ errMsg: 'ok' });
    const { server } = work();
    await press('显示电话号码');
    expect(await screen.findByText('13847412345')).toBeInTheDocument();
    expect(screen.queryByText('138****2345')).toBeNull();
    expect(screen.getByText('巴**')).toBeInTheDocument();
    await press('拨打 13847412345');
    expect(ring).toHaveBeenCalledWith({ phoneNumber: '13847412345' });
    expect(server.asked.filter(({ name }) => name === 'reveal').map(({ request }) => request)).toEqual([
      { params: { caseId }, body: { field: 'phone' } },
    ]);
  });

  test('several names come together', async () => {
    work();
    await press('显示代表人姓名');
    expect(await screen.findByText('那顺乌力吉、朝鲁门')).toBeInTheDocument();
  });

  test('what could not be shown says so, and can be tapped again', async () => {
    let isDown = true;
    work({ isDown: () => isDown });
    await press('显示电话号码');
    expect(await screen.findByText(/现在连不上网络/)).toBeInTheDocument();
    isDown = false;
    await press('显示电话号码');
    expect(await screen.findByText('13847412345')).toBeInTheDocument();
  });
});

test('the owner sees all of it, and no such button', async () => {
  const server = fakeServer(signedInAs(resident), {
    getCase: () => ok({ ...caseView({ kind: 'petition', standing: 'owner' }), ...masked, masked: [] }),
    area: () => phoneProblem('offline'),
  });
  renderWith(server, <Case caseId={caseId} shown={0} />);
  fireEvent.click(await screen.findByRole('button', { name: '您交来的内容' }));
  expect(await screen.findByText('138****2345')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^显示/ })).toBeNull();
});

test('the owner reads in words who tapped for what', () => {
  const reading = {
    what: 'answer',
    detail: 'phone',
    role: 'lawyer',
    via: 'link',
    name: '高飞',
    organisationName: '集宁区公共法律服务中心',
    at: '2026-03-02T06:05:00.000Z',
  } as const;
  expect(readingText(reading)).toContain('集宁区公共法律服务中心的律师高飞');
  expect(readingText(reading)).toContain('看了您填的电话号码');
});
