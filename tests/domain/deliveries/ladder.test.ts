import { NoticeKind } from '../../../functions/contract/words';
import { afterAttempt as afterTry } from '../../../functions/domain/deliveries/afterAttempt';
import { begin } from '../../../functions/domain/deliveries/begin';
import { afterReport, called, movedTo, seen } from '../../../functions/domain/deliveries/heard';
import { isStatutory, rungsOf } from '../../../functions/domain/deliveries/ladders';
import type { Attempted, Delivery } from '../../../functions/domain/deliveries/delivery';
import { leaseMs } from '../../../functions/domain/deliveries/waits';
import { whenDue } from '../../../functions/domain/deliveries/whenDue';
import { words } from '../../../functions/notify/message/words';
import { after, begun, noon, rules, triedOf } from './delivery';

/** One worker at a moment: what is due is done, and every try comes to this. */
function worked(delivery: Delivery, minutes: number, ...outcomes: Attempted[]): Delivery {
  let now = delivery;
  for (;;) {
    const due = whenDue(now, after(minutes), rules);
    if (due.do === 'nothing' || due.do === 'ask') return now;
    now = due.delivery;
    if (due.do !== 'try') continue;
    const attempted = outcomes.shift();
    if (!attempted) throw new Error(`nothing said of ${due.rung}`);
    now = afterTry(now, due.rung, attempted, after(minutes), rules);
  }
}

const outcome = (word: Exclude<Attempted['outcome'], 'later'>, reason: string | null = null): Attempted => ({
  outcome: word,
  reason,
});
const sent = outcome('sent');
const declined = outcome('declined', 'noConsent');
const notSetUp = outcome('notSetUp', 'smsNotSetUp');
const down: Attempted = { outcome: 'later', reason: 'unavailable', wait: 'longer' };
const quota: Attempted = { outcome: 'later', reason: 'quota', wait: 'tomorrow' };

test('residents are told by message of exactly what there are words for', () => {
  const byMessage = NoticeKind.options.filter(
    (kind) => rungsOf({ audience: 'resident', kind, statutory: false }).length > 1,
  );
  expect(byMessage).toEqual(NoticeKind.options.filter((kind) => words[kind] !== null));
});

test('the law asks for these to be told, and for nothing of a consultation', () => {
  const statutory = NoticeKind.options.flatMap((kind) =>
    (['consultation', 'legalAid', 'petition'] as const).flatMap((caseKind) =>
      isStatutory(kind, caseKind) ? [`${caseKind} ${kind}`] : [],
    ),
  );
  expect(statutory.sort()).toEqual([
    ...['legalAid accepted', 'legalAid decision', 'legalAid materialsRequested', 'legalAid transferred'],
    ...['petition accepted', 'petition decision', 'petition extended', 'petition returned'],
    'petition transferred',
  ]);
});

test('phoning is for what the law asks to be told alone', () => {
  expect(rungsOf(begun('decision'))).toEqual(['inbox', 'subscription', 'sms', 'call']);
  expect(rungsOf(begun('answered', 'consultation'))).toEqual(['inbox', 'subscription', 'sms']);
});

test('what goes no further than the inbox is not begun; staff have WeCom for what is theirs to do, and no more', () => {
  const { trying: _t, nextAt: _n, version: _v, rungs: _r, state: _s, statutory: _l, ...notice } = begun();
  expect(begin({ ...notice, kind: 'filed' }, noon, rules)).toBeNull();
  expect(begin({ ...notice, audience: 'staff', kind: 'progress' }, noon, rules)).toBeNull();
  const card = begin({ ...notice, audience: 'staff', kind: 'assigned' }, noon, rules);
  expect(card).toMatchObject({ statutory: false, trying: { rung: 'weCom' } });
});

test.each<[string, Delivery, Attempted[], string, string[]]>([
  ['handed over is enough where no law asks', begun('answered'), [sent], 'told', ['subscription sent']],
  [
    'what may have gone out is not, and the next rung is tried',
    begun('answered'),
    [outcome('unknown', 'replyLost'), notSetUp],
    'failed',
    ['subscription unknown replyLost', 'sms notSetUp smsNotSetUp'],
  ],
  [
    'who wants no message has declined',
    begun('answered'),
    [declined, notSetUp],
    'declined',
    ['subscription declined noConsent', 'sms notSetUp smsNotSetUp'],
  ],
  [
    'nobody to send to is a failure with its reason',
    begun('answered'),
    [outcome('noAddress', 'noWeChat'), outcome('noAddress', 'noMobile')],
    'failed',
    ['subscription noAddress noWeChat', 'sms noAddress noMobile'],
  ],
  [
    'what the law asks to be told is phoned in the end',
    begun(),
    [declined, notSetUp],
    'toCall',
    ['subscription declined noConsent', 'sms notSetUp smsNotSetUp'],
  ],
  ['what the law asks waits for a word', begun(), [sent], 'telling', ['subscription sent']],
  ['a word that came first confirms', begun(), [outcome('confirmed')], 'told', ['subscription confirmed']],
])('%s', (_, delivery, outcomes, state, tried) => {
  const done = worked(delivery, 0, ...outcomes);
  expect([done.state, triedOf(done)]).toEqual([state, ['inbox sent', ...tried]]);
});

test('without a word within the hour the next rung is tried', () => {
  const waiting = worked(begun(), 0, sent);
  expect(waiting.nextAt).toBe(after(60));
  expect(worked(waiting, 59)).toEqual(waiting);
  const done = worked(waiting, 60, notSetUp);
  expect([done.state, done.nextAt]).toEqual(['toCall', '2026-08-07T15:59:59.999Z']);
});

test('a word that comes late still tells, even when somebody was to phone', () => {
  const toCall = worked(worked(begun(), 0, sent), 60, notSetUp);
  const told = afterReport(toCall, 'subscription', { arrived: true, reason: null }, after(100));
  expect(told.state).toBe('told');
  expect(triedOf(told)).toContain('subscription confirmed');
});

test('a word that it did not arrive sends it on at once', () => {
  const said = { arrived: false, reason: 'user reject' };
  for (const delivery of [worked(begun(), 0, sent), worked(begun('answered'), 0, sent)]) {
    const next = worked(afterReport(delivery, 'subscription', said, after(5)), 5, notSetUp);
    expect([next.state, triedOf(next)]).toEqual([
      delivery.statutory ? 'toCall' : 'failed',
      ['inbox sent', 'subscription failed user reject', 'sms notSetUp smsNotSetUp'],
    ]);
  }
});

test('a rung that is down is tried again after longer and longer pauses, for four hours or a day', () => {
  const pauses = (delivery: Delivery): number[] => {
    const tried: number[] = [];
    let now = delivery;
    while (now.trying?.rung === 'subscription') {
      const minutes = (Date.parse(now.nextAt ?? noon) - Date.parse(noon)) / 60_000;
      tried.push(minutes);
      now = worked(now, minutes, down, sent);
    }
    return tried;
  };
  expect(pauses(begun())).toEqual([0, 1, 3, 7, 15, 31, 61, 91, 121, 151, 181, 211]);
  expect(pauses(begun('answered')).at(-1)).toBe(24 * 60 - 29);
});

test('a day’s quota is waited for until ten past midnight, or not at all by what cannot wait', () => {
  const patient = worked(begun('answered'), 0, quota);
  expect(patient.nextAt).toBe('2026-08-05T16:10:00.000Z');
  const hurried = worked(begun(), 0, quota, sent);
  expect(triedOf(hurried)).toEqual(['inbox sent', 'subscription failed quota', 'sms sent']);
});

describe('a worker that died', () => {
  const dead = (delivery: Delivery): Delivery => {
    const due = whenDue(delivery, noon, rules);
    if (due.do !== 'try') throw new Error('nothing to try');
    return due.delivery;
  };

  test('is waited for until its lease is over; then nobody knows whether it sent, and nothing is sent again', () => {
    const claimed = dead(begun());
    expect(worked(claimed, leaseMs / 60_000 - 1)).toEqual(claimed);
    const found = worked(claimed, leaseMs / 60_000);
    expect(triedOf(found)).toEqual(['inbox sent', 'subscription unknown workerLost']);
    expect(found.state).toBe('telling');
  });

  test('but was only slow says what it did, and changes nothing else', () => {
    const gone = worked(dead(begun()), 10);
    const back = afterTry(gone, 'subscription', sent, after(11), rules);
    expect(triedOf(back)).toEqual(['inbox sent', 'subscription sent']);
    expect([back.state, back.nextAt]).toEqual([gone.state, gone.nextAt]);
  });

  test('or came back after a word that the message arrived takes nothing back', () => {
    const told = afterReport(dead(begun()), 'subscription', { arrived: true, reason: null }, after(1));
    const back = afterTry(told, 'subscription', sent, after(2), rules);
    expect([back.state, triedOf(back)]).toEqual(['told', ['inbox sent', 'subscription confirmed']]);
  });
});

test('what was looked at in the app is told; what is over is left alone', () => {
  const waiting = worked(begun(), 0, sent);
  expect(seen(waiting, after(3))).toMatchObject({ state: 'told', trying: null });
  const over = worked(begun('answered'), 0, declined, notSetUp);
  expect(seen(over, after(3))).toBe(over);
});

describe('somebody to phone', () => {
  const toCall = worked(begun(), 0, declined, notSetUp);

  test('is told when reached, and stays on the list when not, however often', () => {
    expect(called(toCall, true, after(9))).toMatchObject({ state: 'told', nextAt: null });
    const inVain = called(called(toCall, false, after(8)), false, after(9));
    expect([inVain.state, triedOf(inVain).at(-1)]).toEqual(['toCall', 'call failed notReached']);
    expect(inVain.nextAt).toBe(toCall.nextAt);
    expect(called(inVain, true, after(20)).state).toBe('told');
  });

  test('and was phoned in vain before their turn still comes on the list', () => {
    const early = called(worked(begun(), 0, sent), false, after(5));
    expect(worked(early, 60, notSetUp).state).toBe('toCall');
  });

  test('is raised with the supervisors once, at the end of the second working day', () => {
    expect(whenDue(toCall, '2026-08-07T15:59:59.998Z', rules)).toEqual({ do: 'nothing' });
    const due = whenDue(toCall, '2026-08-07T15:59:59.999Z', rules);
    expect(due).toMatchObject({ do: 'raise', delivery: { state: 'toCall', nextAt: null } });
  });

  test('goes along to another desk; who has been told does not', () => {
    const desk = 'petitionOffice-150900000000';
    expect(movedTo(toCall, desk).deskId).toBe(desk);
    const told = called(toCall, true, after(1));
    expect(movedTo(told, desk)).toBe(told);
  });
});

test('who was told of a paper and has not opened it is phoned after some days; a call is the end of it', () => {
  const told = worked(begun('decision'), 0, outcome('confirmed'));
  expect(told).toMatchObject({ state: 'told' });
  const day = 24 * 60;
  const looked = worked(told, day);
  expect(looked).toMatchObject({ state: 'told', nextAt: after(3 * day) });
  const due = whenDue(looked, after(3 * day), rules);
  if (due.do !== 'ask') throw new Error('nobody asks');
  expect(due.served).toMatchObject({ state: 'told', nextAt: null });
  expect(due.unserved).toMatchObject({ state: 'toCall' });
  const phoned = called(due.unserved, true, after(4 * day));
  expect(phoned).toMatchObject({ state: 'told', nextAt: null });
  expect(phoned.rungs.at(-1)).toMatchObject({ rung: 'call', outcome: 'confirmed' });
});
