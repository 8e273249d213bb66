import { fireEvent, render, screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import { HelpCard } from '../../../../functions/contract/help';
import { helpTexts } from '../../../../src/content/filing/help';
import { HelpHere } from '../../../../src/features/case/HelpHere';
import { HelpNow } from '../../../../src/features/file/HelpNow';
import { caseState, caseView, resident } from '../../../support/front/cases';
import { fakeServer, ok, renderWith, settled, signedInAs } from '../../../support/front/server';
import { phoneProblem } from '../../../../src/services/server/answer';

afterEach(() => jest.restoreAllMocks());

const police = { card: 'callPolice', law: '《反家庭暴力法》第十五条' } as const;

test('each card says what to do and whom to ring', () => {
  for (const card of HelpCard.options) {
    const { title, lines, numbers, door } = helpTexts[card];
    expect(title.length).toBeGreaterThan(3);
    expect(lines.length).toBeGreaterThan(0);
    expect(numbers.length).toBeGreaterThan(0);
    for (const { number, label } of numbers) expect(label).toContain(number);
    if (door) expect(door.label).toMatch(/在哪里/);
  }
});

test('on a case: the card with its law, a number to ring with one tap, and the door of legal aid', async () => {
  const call = jest.spyOn(Taro, 'makePhoneCall').mockResolvedValue({ errMsg: 'ok' });
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  const aid = {
    matter: 'domesticViolence',
    answer: 'noMeansTest',
    article: '《法律援助法》第三十二条第四项',
  } as const;
  render(<HelpHere found={{ ...caseView({ standing: 'owner' }), help: { cards: [police], aid } }} />);
  expect(await screen.findByText('有危险，先打 110')).toBeInTheDocument();
  expect(screen.getByText('依据：《反家庭暴力法》第十五条')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '打 110 报警' }));
  expect(call).toHaveBeenCalledWith({ phoneNumber: '110' });
  expect(screen.getByText('不看经济条件。')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '申请法律援助' }));
  expect(navigateTo).toHaveBeenCalledWith(
    expect.objectContaining({ url: expect.stringContaining('4821370655') }),
  );
});

test('a card that sends somebody to an office leads to where it is found, in the place of the case', async () => {
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  const cards = [{ card: 'protectionOrder', law: null } as const];
  render(<HelpHere found={{ ...caseView({ standing: 'owner' }), help: { cards, aid: null } }} />);
  fireEvent.click(await screen.findByRole('button', { name: '法院在哪里、几点开门' }));
  expect(navigateTo).toHaveBeenCalledWith(
    expect.objectContaining({ url: expect.stringMatching(/offices.*areaCode=\d{12}&kind=court$/) }),
  );
});

test('staff are shown none, and nobody is once it is over', () => {
  const { container, rerender } = render(<HelpHere found={{ ...caseView(), help: null }} />);
  expect(container).toBeEmptyDOMElement();
  const holder = { at: 'nobody', since: '2026-03-02T01:00:00.000Z' } as const;
  const over = { ...caseView(), state: caseState({ holder }), help: { cards: [police], aid: null } };
  rerender(<HelpHere found={over} />);
  expect(container).toBeEmptyDOMElement();
});

test('before filing: the cards follow the taps, and without a network the form goes on', async () => {
  const server = fakeServer(signedInAs(resident), {
    help: ({ body }) =>
      body.circumstances.danger === 'violence' ? ok({ cards: [police], aid: null }) : phoneProblem('offline'),
  });
  const { show } = renderWith(server, <HelpNow asked={{ circumstances: { danger: 'violence' } }} />);
  await settled();
  expect(await screen.findByText('有危险，先打 110')).toBeInTheDocument();
  show(<HelpNow asked={{ circumstances: { danger: 'treatment' } }} />);
  await settled();
  expect(screen.queryByText('有危险，先打 110')).toBeNull();
  show(<HelpNow asked={{ circumstances: { danger: 'no' } }} />);
  await settled();
  expect(server.asked.map(({ name }) => name)).toEqual(['help', 'help']);
});
