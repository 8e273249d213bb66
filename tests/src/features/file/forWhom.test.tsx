import Taro from '@tarojs/taro';
import { act, fireEvent, screen } from '@testing-library/react';
import type { HelpingView } from '../../../../functions/contract/people/helping';
import type { Me } from '../../../../functions/contract/people/session';
import { filingWords as words } from '../../../../src/content/filing/filing';
import { ForWhom } from '../../../../src/features/file/ForWhom';
import { filingPages } from '../../../../src/routes';
import { phoneProblem } from '../../../../src/services/server/answer';
import { helping } from '../../../../src/services/session/helping';
import { barriersIn } from '../../../support/front/barriers';
import { resident } from '../../../support/front/cases';
import { freshDevice } from '../../../support/front/device';
import { type Answers, fakeServer, ok, renderWith, settled, signedInAs } from '../../../support/front/server';

const leave = (id: string, name: string, part: Partial<HelpingView> = {}): HelpingView => ({
  ...{ id: id.repeat(22), name, scope: 'act', purpose: '帮我交材料', told: true, until: '2027-11-03' },
  ...{ caseId: null, number: null, givenAt: '2026-08-05T04:00:00.000Z' },
  ...part,
});
const father = leave('a', '白凤山');
const caseId = 'c1000000000000000000000000' as NonNullable<HelpingView['caseId']>;
const others = [
  leave('b', '只看的人', { scope: 'see' }),
  leave('c', '只管一件的人', { caseId, number: 'X1' }),
];
const received = (people: HelpingView[]): Answers => ({
  helpings: () => ok({ given: [], received: people }),
});

const lawyer: Me = { ...resident, acting: { role: 'lawyer', organisationId: 'lawFirm-150902000000-1' } };

let gone: string[];

beforeEach(() => {
  freshDevice();
  helping.set(null);
  gone = [];
  jest.spyOn(Taro, 'reLaunch').mockImplementation(async ({ url }) => {
    gone.push(url);
    return { errMsg: 'ok' };
  });
});

async function shown(answers: Answers, who = signedInAs(resident)) {
  const server = fakeServer(who, answers);
  const view = renderWith(server, <ForWhom kind="consultation" />);
  await settled();
  return { server, view };
}
const choices = () => screen.queryAllByRole('radio').map(({ textContent }) => textContent);

test('whoever may bring a matter for somebody is asked for whom, and one tap answers it', async () => {
  const { view } = await shown(received([father, ...others]));
  expect(choices()).toEqual([words.forMyself, words.forOther('白凤山')]);
  expect(screen.getByRole('radio', { checked: true }).textContent).toBe(words.forMyself);
  expect(await barriersIn(view.container)).toEqual([]);
  fireEvent.click(screen.getByRole('radio', { checked: true }));
  expect(gone).toEqual([]);
  fireEvent.click(screen.getByText(words.forOther('白凤山')));
  expect(helping.read()).toEqual(father);
  expect(gone).toEqual([filingPages.consultation.link()]);
});

test('whoever helps nobody, or may not bring a matter for them, sees nothing of it', async () => {
  await shown(received(others));
  expect(choices()).toEqual([]);
});

test('without a network one goes on for oneself', async () => {
  await shown({ helpings: () => phoneProblem('offline') });
  expect(choices()).toEqual([]);
});

test('it is not asked of whoever acts for somebody already, nor of staff, nor of nobody', async () => {
  const staff = await shown(received([father]), signedInAs(lawyer));
  const nobody = await shown(received([father]), {
    at: 'out',
    problem: phoneProblem('signed_out').problem,
  });
  act(() => helping.set(father));
  const acting = await shown(received([father]));
  for (const { server } of [staff, nobody, acting]) expect(server.asked).toEqual([]);
});
