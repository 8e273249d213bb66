import type { CaseAction } from '../../../functions/contract/deeds/actions';
import { screen } from '@testing-library/react';
import type { PartyView, TogetherView } from '../../../functions/contract/case/together';
import type { JoiningCode, OfferedJoining } from '../../../functions/contract/people/joining';
import { togetherWords as words } from '../../../src/content/me/together';
import { Joining } from '../../../src/features/together/Joining';
import { Together } from '../../../src/features/together/Together';
import { barriersIn } from '../../support/front/barriers';
import { caseView, resident } from '../../support/front/cases';
import { freshDevice } from '../../support/front/device';
import { press, type } from '../../support/front/fields';
import { type Answers, fakeServer, ok, renderWith, settled, signedInAs } from '../../support/front/server';

const at = '2026-08-05T04:00:00.000Z';
const filer: PartyView = {
  seq: null,
  name: '樊秀兰',
  at,
  way: 'filed',
  isMe: true,
  masked: [],
  leftAt: null,
};
const joined = (nth: number, part: Partial<PartyView> = {}): PartyView => ({
  ...filer,
  seq: nth + 2,
  name: ['郭有田', '乌力吉', '娜仁', '张二旦'][nth] ?? '',
  way: 'code',
  isMe: false,
  ...part,
});
const code: JoiningCode = {
  scene: 'a'.repeat(22),
  number: '472916',
  url: 'https://app.test/pages/scan/index?scene=a',
  subject: '村路一下雨就断',
  until: at,
};
const offer: OfferedJoining = {
  subject: '村路一下雨就断',
  type: 'appeal',
  against: '红旗镇人民政府',
  askedBy: '樊秀兰',
  filedOn: '2026-08-05',
  people: 1,
  places: 4,
};

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = () => undefined;
});

const petition = (together: Partial<TogetherView>, actions: CaseAction[] = []) => {
  const view = caseView({ kind: 'petition', standing: 'owner', actions });
  return { ...view, together: { people: [filer], places: 4, mayInvite: true, waiting: null, ...together } };
};
const with_ = (answers: Answers) => fakeServer(signedInAs(resident), answers);

test('who filed it writes what the others read first, and gets a number to say; ended, it is gone', async () => {
  const view = petition({});
  const server = with_({
    getCase: () => ok(view),
    joiningNow: () => ok({ code: null }),
    offerJoining: () => ok(code),
    endJoining: () => ok(undefined),
  });
  const { container } = renderWith(server, <Together caseId={view.state.id} shown={0} />);
  await settled();
  expect(screen.getByText(words.alone)).toBeDefined();
  await type('subject', offer.subject);
  await press(words.make);
  expect(server.asked.find(({ name }) => name === 'offerJoining')?.request).toEqual({
    params: { caseId: view.state.id },
    body: { subject: offer.subject },
  });
  expect(screen.getByText('472 916').getAttribute('aria-label')).toBe('4 7 2 9 1 6');
  expect(await barriersIn(container)).toEqual([]);
  await press(words.end);
  expect(screen.queryByText('472 916')).toBeNull();
});

test('five are named with how they came and who left; who joined leaves in two taps and keeps receipts', async () => {
  const people = [{ ...filer, isMe: false }, joined(0, { isMe: true }), joined(1, { leftAt: at }), joined(2)];
  const view = petition({ people, places: 2, mayInvite: false }, ['leave']);
  const receipt = { seq: 2, word: 'join' as const, at, receipt: 'eyJ' };
  const server = with_({
    getCase: () => ok(view),
    actOnCase: () =>
      ok({ state: view.state, entry: { ...(view.timeline[0] as (typeof view.timeline)[0]), word: 'leave' } }),
    receipts: () => ok({ receipts: [receipt] }),
  });
  renderWith(server, <Together caseId={view.state.id} shown={0} />);
  await settled();
  expect(screen.getByText(words.many(3, 2))).toBeDefined();
  expect(screen.getByText(`郭有田${words.me}`)).toBeDefined();
  expect(screen.getByText(/退出了$/)).toBeDefined();
  await press(words.leave);
  await press(words.leaveAct);
  expect(server.asked.filter(({ name }) => name === 'actOnCase')).toHaveLength(1);
  expect(screen.getByText(words.leftTitle)).toBeDefined();
  expect(screen.getByText('有人加进来，一起反映')).toBeDefined();
});

test('the page is read aloud where the platform can: who is there, and what each has of their own', async () => {
  const spoken: string[] = [];
  Object.assign(globalThis, {
    speechSynthesis: { speak: (said: { text: string }) => spoken.push(said.text), cancel: () => undefined },
    SpeechSynthesisUtterance: class {
      constructor(readonly text: string) {}
    },
  });
  const view = petition({ people: [filer, joined(0)], mayInvite: false });
  renderWith(with_({ getCase: () => ok(view) }), <Together caseId={view.state.id} shown={0} />);
  await settled();
  await press('读给我听');
  expect(spoken[0]).toContain('郭有田');
  for (const line of words.spoken) expect(spoken[0]).toContain(line);
  Reflect.deleteProperty(globalThis, 'speechSynthesis');
});

test('each chooses who speaks by one tap; who has more than half of them is named', async () => {
  const people = [{ ...filer, isMe: true }, joined(0, { chosenBy: 1 }), joined(1)];
  let view = petition({ people, mayInvite: false }, ['chooseSpeaker']);
  const server = with_({
    getCase: () => ok(view),
    actOnCase: () => ok({ state: view.state, entry: view.timeline[0] as (typeof view.timeline)[0] }),
  });
  const { container } = renderWith(server, <Together caseId={view.state.id} shown={0} />);
  await settled();
  expect(screen.getByText(words.noSpeaker)).toBeDefined();
  expect(await barriersIn(container)).toEqual([]);
  const [first] = people.filter(({ seq }) => seq === 2);
  view = petition(
    {
      mayInvite: false,
      people: people.map((one) =>
        one === first ? { ...one, chosenBy: 2, speaks: true, isMyChoice: true } : one,
      ),
    },
    ['chooseSpeaker'],
  );
  await press(/^选：郭有田/);
  expect(server.asked.find(({ name }) => name === 'actOnCase')?.request).toMatchObject({
    body: { action: 'chooseSpeaker', input: { seq: 2 } },
  });
  await settled();
  expect(screen.getByText(words.speaks('郭有田'))).toBeDefined();
  expect(screen.getByText(words.chosen)).toBeDefined();
});

test('who joined reads what they gave, and sets it right without losing the rest', async () => {
  const mine = { name: '郭有田', phone: '13947400001', helper: '女儿' };
  const people = [{ ...filer, isMe: false }, joined(0, { isMe: true })];
  const view = petition({ people, mayInvite: false, mine }, ['correctParty']);
  const server = with_({
    getCase: () => ok(view),
    actOnCase: () => ok({ state: view.state, entry: view.timeline[0] as (typeof view.timeline)[0] }),
  });
  const { container } = renderWith(server, <Together caseId={view.state.id} shown={0} />);
  await settled();
  await press(/^改：郭有田，13947400001/);
  await type('phone', '139');
  await press(words.save);
  expect(server.asked.some(({ name }) => name === 'actOnCase')).toBe(false);
  await type('phone', '13947400009');
  expect(await barriersIn(container)).toEqual([]);
  await press(words.save);
  expect(server.asked.find(({ name }) => name === 'actOnCase')?.request).toMatchObject({
    body: { action: 'correctParty', input: { name: '郭有田', phone: '13947400009', helper: '女儿' } },
  });
});

test('what waits for each one’s word says who has said it', async () => {
  const people = [filer, joined(0), joined(1)];
  const waiting = { action: 'agreeSettlement' as const, said: [2], isMine: false };
  const view = petition({ people, mayInvite: false, waiting });
  renderWith(with_({ getCase: () => ok(view) }), <Together caseId={view.state.id} shown={0} />);
  await settled();
  expect(screen.getByText(words.waiting('同意和解方案'))).toBeDefined();
  expect(screen.getAllByText(new RegExp(`，${words.saidYes}$`))).toHaveLength(1);
  expect(screen.getAllByText(new RegExp(`，${words.notYet}$`))).toHaveLength(2);
});

test('who was told a number reads what it is about, in neutral words, and joins by a name', async () => {
  const server = with_({
    openJoining: () => ok(offer),
    joinCase: () => ok({ caseId: '4821370655', number: '150902-2026-X-48213-70655-3' }),
  });
  const { container } = renderWith(server, <Joining scanned={undefined} />);
  await settled();
  await type('join-number', '472 916');
  await press(words.look);
  expect(screen.getByText(words.asks('樊秀兰'))).toBeDefined();
  expect(screen.getByText('红旗镇人民政府')).toBeDefined();
  await type('name', '郭有田');
  await type('phone', '13947400000');
  expect(await barriersIn(container)).toEqual([]);
  await press(words.join);
  expect(server.asked.find(({ name }) => name === 'joinCase')?.request).toMatchObject({
    body: { code: '472916', name: '郭有田', phone: '13947400000' },
  });
  expect(screen.getByText(words.done)).toBeDefined();
});

test('a code that opens nothing says so, and a number can be typed', async () => {
  const server = with_({
    openJoining: () => ({
      ok: false,
      problem: { code: 'code_invalid', detail: '', errors: [], instance: 'r1' },
    }),
  });
  renderWith(server, <Joining scanned={'a'.repeat(22)} />);
  await settled();
  expect(screen.getByText(words.wrong)).toBeDefined();
  expect(screen.getByRole('textbox', { name: new RegExp(`^${words.numberLabel}`) })).toBeDefined();
});
