import { createMessageHandler } from '../../functions/notify/message/handler';
import { doing, owner } from '../support/moves';
import { openTable, type OpenTable } from '../support/table';
import { batch } from './scene';
import { hourMs, providerSaying, toTell } from './toTell';

let opened: OpenTable;

beforeEach(async () => {
  opened = await openTable();
});
afterEach(() => opened.close());

describe('what the law asks to be told', () => {
  const arrived = { arrived: true, reason: null };

  test('is told when WeChat says that its message arrived', async () => {
    const { at, move, sent, state, pass } = await toTell(opened, { what: 'decision' });
    await at.message(batch(move));
    expect(await state()).toBe('telling');
    await at.store.deliveries.arrived(sent()[0]?.msgId ?? '', arrived, at.telling.now());
    expect(await state()).toBe('told');
    await pass(65, 5);
    expect(sent()).toHaveLength(1);
  });

  test('is told when the event came before the send had returned', async () => {
    const { at, move, sent, state } = await toTell(opened, { what: 'decision' });
    const { send } = { send: at.telling.rungs.subscription };
    at.telling.rungs.subscription = async (delivery) => {
      const tried = await send(delivery);
      await at.store.deliveries.arrived(sent()[0]?.msgId ?? '', arrived, at.telling.now());
      return tried;
    };
    await at.message(batch(move));
    expect(await state()).toBe('told');
  });

  test('is told when the event comes forty minutes late, and even after somebody was to phone', async () => {
    const { at, move, sent, state, pass } = await toTell(opened, { what: 'decision' });
    await at.message(batch(move));
    await pass(40, 5);
    expect(await state()).toBe('telling');
    await pass(25, 5);
    expect(await state()).toBe('toCall');
    await at.store.deliveries.arrived(sent()[0]?.msgId ?? '', arrived, at.telling.now());
    expect(await state()).toBe('told');
    const desk = move.head.desk.organisationId;
    expect((await at.store.deliveries.toCall(desk, {})).rows).toEqual([]);
  });

  test('goes on by text message without waiting, where the message did not arrive', async () => {
    const sms = providerSaying();
    const { at, move, sent, tried, pass } = await toTell(opened, { what: 'decision', sms });
    await at.message(batch(move));
    const lost = { arrived: false, reason: 'user refuse' };
    await at.store.deliveries.arrived(sent()[0]?.msgId ?? '', lost, at.telling.now());
    await pass(1);
    expect(await tried()).toEqual(['inbox sent', 'subscription failed user refuse', 'sms sent']);
    expect(sms.sent).toEqual([{ phone: '13847412345', caseNumber: move.head.number, state: '已有决定' }]);
    const said = (phone: string, when = at.telling.now()) =>
      at.store.deliveries.arrived('serial-1', arrived, at.telling.now(), { phone, at: when });
    // What names another number or the year 2001 is no word of this message, however good its serial is.
    await said('13800000000');
    await said('13847412345', '2001-01-01T00:00:00.000Z');
    await at.store.deliveries.arrived('serial-1', arrived, at.telling.now());
    expect(await tried()).toContain('sms sent');
    await said('13847412345');
    expect(await tried()).toContain('sms confirmed');
  });

  test('is told when the resident has looked at their inbox, and no other rung is tried', async () => {
    const { at, move, state, pass } = await toTell(opened, {
      what: 'decision',
      consents: 0,
      sms: providerSaying(),
    });
    await at.message(batch(move));
    await at.store.inbox.markSeen(owner, move.event.at);
    await pass(65, 5);
    expect(await state()).toBe('told');
  });

  test('and nobody has phoned for two working days is raised with the supervisors, once', async () => {
    const { at, move, state } = await toTell(opened, { what: 'decision', consents: 0 });
    const { desk } = move.head;
    await at.organisation(desk);
    const chief = await at.staff('chief', 'supervisor', desk);
    await at.message(batch(move));
    expect(await state()).toBe('toCall');
    expect(await at.toldOf(move, chief)).toEqual([]);
    at.pass(60 * hourMs);
    await at.carryOn();
    await at.carryOn();
    expect(await at.toldOf(move, chief)).toEqual(['escalated to staff']);
    expect([await state(), await at.store.deliveries.untold()]).toEqual(['toCall', 1]);
  });

  const desks = ['justiceBureau-150902000000', 'justiceBureau-150900000000'] as const;

  /** The refusal, then two steps that each take the case to another desk, all in the table. */
  async function movedTwice() {
    const { at, asked, move: refused } = await toTell(opened, { what: 'decision', consents: 0 });
    const inTurn = [doing(asked.head, 'startReview'), refused];
    for (const [nth, organisationId] of desks.entries()) {
      const { head = refused.head } = inTurn.at(-1) ?? {};
      const step = doing(head, nth === 0 ? 'object' : 'message');
      inTurn.push({ ...step, head: { ...step.head, desk: { organisationId, name: '司法局' } } });
    }
    for (const move of inTurn) await at.store.cases.save(move);
    const lists = async () =>
      Promise.all(
        [refused.head.desk.organisationId, ...desks].map(async (desk) => {
          const { rows } = await at.store.deliveries.toCall(desk, {});
          return rows.filter(({ noticeId }) => noticeId.includes('.decision.')).length;
        }),
      );
    return { at, moves: inTurn.slice(1), lists };
  }

  const orders: [number, number, number][] = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];

  test.each(orders)(
    'is on the list of the desk that has the case, when its steps are worked on as %i, %i, %i',
    async (...order) => {
      const { at, moves, lists } = await movedTwice();
      for (const nth of order) await at.message(batch(...moves.slice(nth, nth + 1)));
      expect(await lists()).toEqual([0, 0, 1]);
    },
  );

  test('and when they are worked on at the same time, each by a worker of its own', async () => {
    const { at, moves, lists } = await movedTwice();
    await Promise.all([...moves].reverse().map((move) => at.worker().message(batch(move))));
    expect(await lists()).toEqual([0, 0, 1]);
  });

  test.each([1, 2, 3])(
    'and when it is put on another list at the instant of write %i of its telling, which goes on at once',
    async (nthSave) => {
      const { at, moves, lists } = await movedTwice();
      const [refused, ...later] = moves;
      if (!refused) throw new Error('three steps are told');
      const { deliveries } = at.telling;
      let saves = 0;
      const save: typeof deliveries.save = async (delivery) => {
        saves += 1;
        if (saves === nthSave) await at.worker().message(batch(...later));
        return deliveries.save(delivery);
      };
      const overtaken = createMessageHandler({ ...at.telling, deliveries: { ...deliveries, save } });
      await overtaken(batch(refused), { getRemainingTimeInMillis: () => 180_000 });
      expect(saves).toBeGreaterThanOrEqual(nthSave);
      expect(await lists()).toEqual([0, 0, 1]);
    },
  );

  test('and when the case moves on while it is being put there', async () => {
    const { at, moves, lists } = await movedTwice();
    const [refused, first, second] = moves;
    if (!refused || !first || !second) throw new Error('three steps are told');
    await at.message(batch(refused));
    const { current } = at.telling.cases;
    let looks = 0;
    const before: typeof current = async (id) => {
      looks += 1;
      // What the first look sees was so an instant ago: the other worker puts it on its list meanwhile.
      if (looks > 1) return current(id);
      await at.worker().message(batch(second));
      return first.head;
    };
    const slow = createMessageHandler({ ...at.telling, cases: { ...at.telling.cases, current: before } });
    await slow(batch(first), { getRemainingTimeInMillis: () => 180_000 });
    expect(await lists()).toEqual([0, 0, 1]);
  });
});

describe('a text message', () => {
  test('that the provider cannot take now is tried again; one it never will is not', async () => {
    const later = { outcome: 'later', reason: 'RequestLimitExceeded', wait: { seconds: 60 } } as const;
    const sms = providerSaying(later, { outcome: 'failed', reason: 'FailedOperation.TemplateUnapproved' });
    const { at, move, state, tried, pass } = await toTell(opened, { consents: 0, sms });
    await at.message(batch(move));
    expect(await state()).toBe('telling');
    await pass(5);
    expect(sms.sent).toHaveLength(2);
    expect([await state(), (await tried()).at(-1)]).toEqual([
      'declined',
      'sms failed FailedOperation.TemplateUnapproved',
    ]);
  });
});
