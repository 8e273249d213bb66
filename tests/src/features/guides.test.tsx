import { fireEvent, screen, within } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { Danger } from '../../../src/components/base/ways';
import { guides, type Guide } from '../../../src/content/guides/guides';
import { GuidePage } from '../../../src/features/guides/GuidePage';
import { Guides } from '../../../src/features/guides/Guides';
import GuidesPage from '../../../src/guides/pages/guides';
import { freshDevice } from '../../support/front/device';
import { type } from '../../support/front/fields';
import { phoneProblem } from '../../../src/services/server/answer';
import { fakeServer, renderWith } from '../../support/front/server';

const params: Record<string, string> = {};
// Taro's hook needs a whole app around it.
jest.mock('@tarojs/taro', () => ({
  ...jest.requireActual<object>('@tarojs/taro'),
  useRouter: () => ({ params }),
}));

beforeEach(() => {
  freshDevice();
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
});
afterEach(() => jest.restoreAllMocks());

const nobody = () => fakeServer({ at: 'out', problem: phoneProblem('signed_out').problem }, {});
const guide = (id: string): Guide => {
  const found = guides.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('all guides stand in their groups; what is typed finds some of them, and one tap opens it', async () => {
  const went = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  const server = nobody();
  renderWith(server, <Guides />);
  expect(within(screen.getByRole('list', { name: '家里的事' })).getAllByRole('link')).toHaveLength(6);
  const titles = screen.getAllByRole('link').map(({ textContent }) => textContent);
  for (const { title } of guides)
    expect([title, titles.filter((one) => one?.includes(title)).length]).toEqual([title, 1]);
  await type('find-guide', '老板不给钱');
  const found = screen.getByRole('list', { name: /^找到 \d 篇$/ });
  const [first] = within(found).getAllByRole('link');
  expect(first).toHaveTextContent('老板欠工资，怎么要');
  expect(screen.queryByRole('list', { name: '家里的事' })).toBeNull();
  fireEvent.click(first as HTMLElement);
  expect(went).toHaveBeenCalledWith({ url: '/guides/pages/guides/index?guide=unpaidWages' });
  await type('find-guide', '');
  expect(screen.getByRole('list', { name: '家里的事' })).toBeInTheDocument();
  expect(server.asked).toEqual([]);
});

test('where nothing is found the way to a lawyer stands', async () => {
  const went = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  renderWith(nobody(), <Guides />);
  await type('find-guide', 'qqqq');
  expect(screen.getByText('没有找到')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '直接问律师' }));
  expect(went).toHaveBeenCalledWith({ url: '/filing/pages/consult/index' });
});

test('a guide says what to do, by when, whom to ring and by which articles; the step of the page files it', () => {
  const went = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  const rang = jest.spyOn(Taro, 'makePhoneCall').mockResolvedValue({ errMsg: 'ok' });
  const { container } = renderWith(nobody(), <GuidePage guide={guide('workInjury')} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('干活受伤了，谁来赔');
  expect(container.querySelectorAll('.todo')).toHaveLength(4);
  expect([...container.querySelectorAll('.leaf')].map((leaf) => leaf.textContent)).toEqual([
    '出事后30天',
    '出事后1年',
  ]);
  expect(screen.getByText('《工伤保险条例》第十七条、第二十条')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: /^12333/ }));
  expect(rang).toHaveBeenCalledWith({ phoneNumber: '12333' });
  fireEvent.click(screen.getByRole('button', { name: '我也是这样，申请免费律师' }));
  expect(went).toHaveBeenCalledWith({ url: '/filing/pages/apply/index' });
});

test('where somebody may be in danger 110 and the quick way out stand on the page', () => {
  const ways = {
    label: '急',
    before: '有危险打',
    number: '110',
    ring: jest.fn(),
    leave: { label: '离开', go: jest.fn() },
  };
  const within = (id: string) => (
    <Danger.Provider value={ways}>
      <GuidePage guide={guide(id)} />
    </Danger.Provider>
  );
  const { show } = renderWith(nobody(), within('violence'));
  expect(screen.getByRole('link', { name: '有危险打 110' })).toBeInTheDocument();
  show(within('loan'));
  expect(screen.queryByRole('link', { name: '有危险打 110' })).toBeNull();
});

test('it is read aloud where the platform can, and there is no button where it cannot', () => {
  const spoken: string[] = [];
  const voice = { speak: (said: { text: string }) => spoken.push(said.text), cancel: () => undefined };
  Object.assign(globalThis, {
    speechSynthesis: voice,
    SpeechSynthesisUtterance: class {
      constructor(readonly text: string) {}
    },
  });
  const { show } = renderWith(nobody(), <GuidePage guide={guide('unpaidWages')} />);
  fireEvent.click(screen.getByRole('button', { name: '读给我听' }));
  expect(spoken[0]).toContain('第1步，把证据留住。');
  show(null);
  Reflect.deleteProperty(globalThis, 'speechSynthesis');
  show(<GuidePage guide={guide('unpaidWages')} />);
  expect(screen.queryByRole('button', { name: '读给我听' })).toBeNull();
});

test('a guide that is not there leads back to the others', () => {
  const went = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  params['guide'] = 'nothing';
  renderWith(nobody(), <GuidesPage />);
  fireEvent.click(screen.getByRole('button', { name: '看别的' }));
  expect(went).toHaveBeenCalledWith({ url: '/guides/pages/guides/index' });
});
