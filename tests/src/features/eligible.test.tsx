import { fireEvent, screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { groupsIn } from '../../../functions/contract/kinds/aidGroup';
import { EligibilityAnswer } from '../../../functions/contract/kinds/eligibility';
import { AidMatter } from '../../../functions/contract/kinds/legalAid';
import { eligibility } from '../../../functions/domain/filing/eligibility';
import { eligibilityTexts, matterNotes } from '../../../src/content/filing/eligible';
import { Eligible } from '../../../src/features/eligible/Eligible';
import { Apply } from '../../../src/features/file/legalAid/Apply';
import { phoneProblem } from '../../../src/services/server/answer';
import { begunApplication } from '../../../src/routes';
import { resident } from '../../support/front/cases';
import { fieldOf, type } from '../../support/front/fields';
import { fakeServer, ok, renderWith, settled, signedInAs } from '../../support/front/server';

beforeEach(() => {
  Taro.clearStorageSync();
  Element.prototype.scrollIntoView = jest.fn();
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
});
afterEach(() => jest.restoreAllMocks());

/** The rule itself answers, as the server would. */
function open() {
  const server = fakeServer(signedInAs(resident), {
    eligibility: ({ query }) => ok(eligibility({ matter: query.matter, groups: groupsIn(query.groups) })),
  });
  renderWith(server, <Eligible />);
  return server;
}

const pick = (label: RegExp) => fireEvent.click(screen.getByRole('radio', { name: label }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const opened = () => jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });

test('violence at home: one question, no word about income, the danger first, and the way on', async () => {
  const navigateTo = opened();
  const server = open();
  pick(/家庭暴力/);
  expect(await screen.findByText('可以申请，不看经济条件')).toBeInTheDocument();
  expect(screen.getByText(/先打 110/)).toBeInTheDocument();
  expect(screen.getByText('依据：《法律援助法》第三十二条第四项')).toBeInTheDocument();
  expect(screen.queryByRole('checkbox')).toBeNull();
  press('去申请');
  expect(navigateTo).toHaveBeenCalledWith({
    url: '/filing/pages/apply/index?matter=domesticViolence&hardship=noMeansTest',
  });
  expect(server.asked).toHaveLength(1);
});

test('wages of a migrant worker: a second question, and no proof of hardship', async () => {
  const navigateTo = opened();
  open();
  pick(/讨要工资/);
  fireEvent.click(await screen.findByRole('checkbox', { name: /进城务工/ }));
  press('选好了，看结果');
  expect(await screen.findByText('可以申请，不用核查经济困难')).toBeInTheDocument();
  expect(screen.getByText('依据：《法律援助法》第四十二条第三项')).toBeInTheDocument();
  press('去申请');
  expect(navigateTo).toHaveBeenCalledWith({
    url: '/filing/pages/apply/index?matter=labourPay&hardship=exemptPerson',
  });
});

test('none of these: hardship is declared, and who does not know applies all the same', async () => {
  const navigateTo = opened();
  open();
  pick(/赡养费/);
  await screen.findByText(/有没有您的情况/);
  press('都没有，看结果');
  expect(await screen.findByText(/家里困难就可以申请/)).toBeInTheDocument();
  expect(screen.getByText(/不用到村里、乡里开困难证明/)).toBeInTheDocument();
  press('家里困难，去申请');
  press('我说不清，也去申请');
  expect(navigateTo.mock.calls.map(([{ url }]) => url)).toEqual([
    '/filing/pages/apply/index?matter=maintenance&hardship=declared',
    '/filing/pages/apply/index?matter=maintenance&hardship=unsure',
  ]);
});

test('a matter the law does not name is for the agency to decide', async () => {
  open();
  pick(/^其他/);
  await screen.findByText(/有没有您的情况/);
  press('都没有，看结果');
  expect(await screen.findByText('先申请，由法律援助机构来定')).toBeInTheDocument();
});

test('an answer ticked by mistake is taken back, and one can step back to each question', async () => {
  open();
  pick(/赡养费/);
  const box = await screen.findByRole('checkbox', { name: /优抚对象/ });
  fireEvent.click(box);
  fireEvent.click(box);
  press('都没有，看结果');
  expect(await screen.findByText(/家里困难就可以申请/)).toBeInTheDocument();
  press('上一步');
  fireEvent.click(await screen.findByRole('checkbox', { name: /优抚对象/ }));
  press('选好了，看结果');
  expect(await screen.findByText('可以申请，不用核查经济困难')).toBeInTheDocument();
  press('上一步');
  await screen.findByText(/有没有您的情况/);
  press('上一步');
  expect(screen.getByText('您要办的是哪一类事')).toBeInTheDocument();
});

test('without the server one can still go and apply', async () => {
  const navigateTo = opened();
  renderWith(fakeServer(signedInAs(resident), { eligibility: () => phoneProblem('offline') }), <Eligible />);
  pick(/^国家赔偿$/);
  fireEvent.click(await screen.findByRole('button', { name: '不看了，直接去申请' }));
  expect(navigateTo).toHaveBeenCalledWith({ url: '/filing/pages/apply/index' });
});

test('no sentence says no', () => {
  const texts = JSON.stringify([eligibilityTexts, matterNotes]);
  expect(texts).not.toMatch(/不符合|不能申请|不可以|无法申请|没有资格/);
  for (const answer of EligibilityAnswer.options) {
    expect(eligibilityTexts[answer].points.length).toBeGreaterThan(0);
    expect(eligibilityTexts[answer].ways.length).toBeGreaterThan(0);
  }
});

describe('the form it leads to', () => {
  const form = async (begun?: unknown) => {
    const server = fakeServer(signedInAs(resident), {
      area: () => phoneProblem('offline'),
      eligibility: () => phoneProblem('offline'),
    });
    const shown = renderWith(server, <Apply key={String(begun)} begun={begun} />);
    await settled();
    return shown;
  };

  test('has the matter and the hardship filled in', async () => {
    await form(begunApplication.read({ matter: 'labourPay', hardship: 'exemptPerson' }));
    expect(screen.getByRole('radio', { name: '讨要工资、确认劳动关系' })).toHaveAttribute(
      'aria-checked',
      'true',
    );
  });

  test('keeps what was written before, and takes the newer answer', async () => {
    const { show } = await form();
    await type('facts', '老板欠我一万二');
    show(null);
    await form({ matter: 'maintenance', hardship: 'declared' });
    expect(await fieldOf('facts')).toHaveValue('老板欠我一万二');
    expect(screen.getByRole('radio', { name: /^赡养费/ })).toHaveAttribute('aria-checked', 'true');
  });

  test('takes no notice of words it does not know', async () => {
    await form({ matter: 'divorce', hardship: 'rich' });
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('offers to look first', async () => {
    const redirectTo = jest.spyOn(Taro, 'redirectTo').mockResolvedValue({ errMsg: 'ok' });
    await form();
    press('先看看我能不能申请');
    expect(redirectTo).toHaveBeenCalledWith({ url: '/filing/pages/eligible/index' });
  });
});

test('every matter can be picked', () => {
  open();
  expect(screen.getAllByRole('radio')).toHaveLength(AidMatter.options.length);
});
