import { fireEvent, screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { GuardianClaim } from '../../../functions/contract/people/guardian';
import type { HelpingView } from '../../../functions/contract/people/helping';
import { shownText } from '../../../src/content/case/guardianShown';
import { guardianOverText, guardianWords as words } from '../../../src/content/me/guardian';
import { helpingWords } from '../../../src/content/me/helping';
import { EndGuardian } from '../../../src/features/case/EndGuardian';
import { SeeGuardian } from '../../../src/features/guardian/SeeGuardian';
import { ActingHome } from '../../../src/features/helping/ActingHome';
import { Helped } from '../../../src/features/helping/Helped';
import { Helpers } from '../../../src/features/helping/Helpers';
import { barriersIn } from '../../support/front/barriers';
import { caseView, entry, lawyer, resident } from '../../support/front/cases';
import { freshDevice } from '../../support/front/device';
import { press, type } from '../../support/front/fields';
import { type Answers, fakeServer, ok, renderWith, settled, signedInAs } from '../../support/front/server';

const guardian = {
  ward: 'minor',
  paper: 'householdRegister',
  office: '集宁区法律援助中心',
  seenOn: '2026-08-05',
} as const;
const leave: HelpingView = {
  ...{ id: 'a'.repeat(22), scope: 'act', purpose: '监护', told: true, until: '2027-08-05' },
  ...{ name: '白小雨', caseId: null, number: null, givenAt: '2026-08-05T04:00:00.000Z', guardian },
};
const scene = 'Ab3'.padEnd(22, 'x');

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => jest.restoreAllMocks());

const with_ = (answers: Answers, who = resident) => fakeServer(signedInAs(who), answers);

test('the ward reads who acts and how it was shown; nothing takes it back, and where to turn stands there', async () => {
  const given = [{ ...leave, name: '苏布德' }];
  const server = with_({ helpings: () => ok({ given, received: [] }) });
  const { container } = renderWith(server, <Helpers shown={0} />);
  await settled();
  expect(screen.getByText(words.by('苏布德'))).toBeDefined();
  expect(screen.getByText(shownText(guardian))).toBeDefined();
  expect(screen.getByText(words.byLaw)).toBeDefined();
  expect(screen.queryByText(helpingWords.revoke)).toBeNull();
  for (const way of [words.committee, words.civil, words.procuratorate, words.hotline, words.police])
    expect(screen.getByText(way)).toBeDefined();
  expect(await barriersIn(container)).toEqual([]);
});

test('a guardian says for whom, by which paper, and shows the code that an office scans', async () => {
  const code = {
    scene,
    url: `https://p.example/pages/scan/index?scene=${scene}`,
    until: '2026-08-05T04:15:00.000Z',
  };
  const server = with_({
    helpings: () => ok({ given: [], received: [] }),
    claimGuardian: () => ok(code),
    codeImage: () => ok({ image: null, state: 'failed' }),
  });
  const { container } = renderWith(server, <Helped shown={0} />);
  await settled();
  await press(words.door);
  await type('name', '白小雨');
  await type('mine', '苏布德');
  await press(words.make);
  // Of a child the day of birth is asked: it ends by it.
  expect(server.asked.filter(({ name }) => name === 'claimGuardian')).toEqual([]);
  await type('bornOn', '2012-03-04');
  expect(await barriersIn(container)).toEqual([]);
  await press(words.make);
  await settled();
  expect(server.asked.filter(({ name }) => name === 'claimGuardian')).toEqual([
    {
      name: 'claimGuardian',
      request: {
        body: {
          ...{ ward: 'minor', name: '白小雨', mine: '苏布德' },
          ...{ bornOn: '2012-03-04', paper: 'householdRegister' },
        },
      },
    },
  ]);
  expect(screen.getByText(words.codeTitle)).toBeDefined();
  // It is for the office alone: there is no link of it to send around.
  expect(screen.queryByText(helpingWords.copy)).toBeNull();
});

test('whoever acts as guardian reads what is theirs to do, that the ward’s own words are not, and the way on in a conflict', async () => {
  const server = with_({ myCases: () => ok({ rows: [], next: null }) });
  const { container } = renderWith(server, <ActingHome leave={leave} shown={0} />);
  await settled();
  for (const said of [words.may, words.mayNot, words.own, words.conflict, words.conflictNote])
    expect(screen.getByText(said)).toBeDefined();
  expect(await barriersIn(container)).toEqual([]);
});

test('the office holds it beside the paper, and says that it saw it', async () => {
  const claim: GuardianClaim = {
    ward: 'minor',
    name: '白小雨',
    mine: '苏布德',
    bornOn: '2012-03-04',
    paper: 'householdRegister',
    hasPhone: true,
    until: '2027-08-05',
  };
  const server = with_(
    {
      openCode: () => ok({ for: 'guardian', claim }),
      confirmGuardian: () => ok(guardian),
    },
    lawyer,
  );
  const back = jest.spyOn(Taro, 'navigateBack').mockResolvedValue({ errMsg: 'ok' });
  const { container } = renderWith(server, <SeeGuardian scene={scene} shown={0} />);
  await settled();
  expect(screen.getByText(words.claims('苏布德', '白小雨'))).toBeDefined();
  expect(screen.getByText('2012年3月4日')).toBeDefined();
  expect(screen.getByText(words.withPhone)).toBeDefined();
  expect(await barriersIn(container)).toEqual([]);
  await press(words.seen);
  await settled();
  expect(server.asked.filter(({ name }) => name === 'confirmGuardian')).toEqual([
    { name: 'confirmGuardian', request: { body: { scene } } },
  ]);
  expect(screen.getByText(words.done)).toBeDefined();
  expect(back).not.toHaveBeenCalled();
});

test('of a case that a guardian filed those who work on it read how it was shown, and end it with a reason', async () => {
  const found = caseView();
  const by = { standing: 'helper' as const, name: '苏布德', organisationName: null, guardian };
  const server = with_({ endGuardian: () => ok(undefined) }, lawyer);
  const { container } = renderWith(
    server,
    <EndGuardian found={{ ...found, timeline: [entry({ seq: 1, word: 'file', by })] }} />,
  );
  expect(screen.getByText(shownText(guardian))).toBeDefined();
  await press(new RegExp(words.endTitle));
  fireEvent.click(screen.getByRole('radio', { name: guardianOverText.otherSide }));
  expect(await barriersIn(container)).toEqual([]);
  await press(words.end);
  await settled();
  expect(server.asked.filter(({ name }) => name === 'endGuardian')).toEqual([
    { name: 'endGuardian', request: { params: { caseId: found.state.id }, body: { why: 'otherSide' } } },
  ]);
  expect(screen.getByText(words.ended)).toBeDefined();
});

test('of a case that nobody filed as guardian nothing of it stands there', () => {
  const { container } = renderWith(with_({}, lawyer), <EndGuardian found={caseView()} />);
  expect(container.textContent).toBe('');
});
