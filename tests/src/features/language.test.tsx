import Taro from '@tarojs/taro';
import { fireEvent, screen } from '@testing-library/react';
import { packs } from '../../../src/content/languages/pack';
import { Languages } from '../../../src/features/language/Languages';
import LanguagePage from '../../../src/guides/pages/language';
import { Danger } from '../../../src/components/base/ways';
import { phoneProblem } from '../../../src/services/server/answer';
import { freshDevice } from '../../support/front/device';
import { fakeServer, renderWith } from '../../support/front/server';

const params: Record<string, string> = {};
// Taro's hook needs a whole app around it.
jest.mock('@tarojs/taro', () => ({
  ...jest.requireActual<object>('@tarojs/taro'),
  useRouter: () => ({ params }),
}));

let opened: jest.SpyInstance;
let rung: jest.SpyInstance;

beforeEach(() => {
  freshDevice();
  params['code'] = 'mn';
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  rung = jest.spyOn(Taro, 'makePhoneCall').mockResolvedValue({ errMsg: 'ok' });
});
afterEach(() => jest.restoreAllMocks());

const go = jest.fn();
const danger = {
  label: '有危险时',
  before: '',
  number: '110',
  ring: () => undefined,
  leave: { label: '快速离开', go },
};
const shown = (screen: JSX.Element) =>
  renderWith(
    fakeServer({ at: 'out', problem: phoneProblem('signed_out').problem }, {}),
    <Danger.Provider value={danger}>{screen}</Danger.Provider>,
  );

test('where a build offers the pack, a row named in itself and in Chinese leads to it', () => {
  shown(<Languages />);
  fireEvent.click(screen.getByText('ᠮᠣᠩᠭᠣᠯ'));
  expect(opened).toHaveBeenCalledWith({ url: '/guides/pages/language/index?code=mn' });
});

test('it rings, leads to the doors, says that it is a draft, and is left at once', () => {
  const { doors, numbers, draft, leave } = packs.mn;
  shown(<LanguagePage />);
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`${numbers['12345']?.name} 12345`) }));
  expect(rung).toHaveBeenLastCalledWith(expect.objectContaining({ phoneNumber: '12345' }));
  fireEvent.click(screen.getByRole('link', { name: `${doors.legalAid.name}，法律援助` }));
  expect(opened).toHaveBeenLastCalledWith({ url: '/filing/pages/apply/index' });
  expect(screen.getByText(draft)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: leave }));
  expect(go).toHaveBeenCalledTimes(1);
});

test('a language there is nothing in says so and leads home', () => {
  params['code'] = 'xx';
  const home = jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: 'ok' });
  shown(<LanguagePage />);
  expect(screen.getByText('这里没有这种文字。')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '回到首页' }));
  expect(home).toHaveBeenCalledTimes(1);
});
