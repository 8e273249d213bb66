import type { Instant } from '../../../functions/contract/ids';
import { limits } from '../../../functions/contract/limits';
import type { CaseKind } from '../../../functions/contract/words';
import type { CaseHead, Move, OrganisationRef } from '../../../functions/domain/case/case';
import { addHours, dayOf } from '../../../functions/domain/clocks/day';
import { nextDue } from '../../../functions/domain/clocks/turn';
import { holder } from '../../../functions/domain/case/holder';
import { publishedSettings } from '../../../functions/domain/clocks/rules';
import { tick } from '../../../functions/domain/systemSteps/tick';
import type { Cases } from '../../../functions/store/cases/cases';
import type { CaseSummary } from '../../../functions/store/cases/headItem';
import type { Page, PageOf } from '../../../functions/store/table/list';
import type { Store } from '../../../functions/store/createStore';
import { workOrder } from '../../../functions/domain/case/workOrder';
import { faultsOn, type Faults } from '../../support/faults';
import { department, doing, filed, hoursAfter, offices, personId, staffAt, step } from '../../support/moves';
import { storeOn } from '../../support/store';
import { openTable, type OpenTable } from '../../support/table';

let opened: OpenTable;
let store: Store;
let faults: Faults;
let count = 0;
beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened);
  faults = faultsOn(opened.client);
});
afterAll(() => opened.close());

/** A desk that no other test puts anything on. */
const freshDesk = (): OrganisationRef => ({
  organisationId: `serviceCentre-15090000${String((count += 1)).padStart(4, '0')}`,
  name: '某某公共法律服务中心',
});

async function put(kind: CaseKind, more: Parameters<typeof filed>[1]): Promise<CaseHead> {
  const move = filed(kind, { nth: (count += 1), ...more });
  await store.cases.put(move);
  return move.head;
}

const save = (move: Move): Promise<CaseHead> => store.cases.save(move).then(() => move.head);

function summary(head: CaseHead): CaseSummary {
  const { tip: _tip, returns: _returns, resume: _resume, ...more } = head;
  const { mandateUntil: _until, cameFrom: _from, recusal: _recusal, salt: _s, agreed: _a, ...others } = more;
  const { keysSeen: _k, steps: _steps, ...shown } = others;
  return shown;
}

async function pages<T>(
  list: (page: PageOf) => Promise<Pick<Page<T>, 'rows' | 'next'>>,
  limit: number,
): Promise<T[][]> {
  const all: T[][] = [];
  let page = await list({ limit });
  all.push(page.rows);
  while (page.next !== null) {
    page = await list({ limit, cursor: page.next });
    all.push(page.rows);
  }
  return all;
}

const atDesk = (organisation: OrganisationRef): Parameters<Cases['heldBy']>[0] => ({
  at: 'desk',
  organisation,
});

describe('what waits at a desk', () => {
  test('is listed with all a line shows, the most urgent first, from one call, and no other desk is in it', async () => {
    const desk = freshDesk();
    const later = await put('petition', { desk });
    const sooner = await put('consultation', { desk, at: hoursAfter(1) });
    await put('consultation', { desk: freshDesk() });
    faults.sent();
    const page = await store.cases.heldBy(atDesk(desk), {});
    expect(page).toEqual({ rows: [summary(sooner), summary(later)], next: null });
    expect(faults.sent()).toEqual(['Query']);
  });

  test('is cut into pages that together are the whole list, each line once', async () => {
    const desk = freshDesk();
    const heads: CaseHead[] = [];
    // Two of each at the very same moment: a page may end between them.
    for (let at = 0; at < 7; at += 1)
      heads.push(await put('consultation', { desk, at: hoursAfter(Math.floor(at / 2)) }));
    const found = await pages((page) => store.cases.heldBy(atDesk(desk), page), 3);
    expect(found.map((rows) => rows.length)).toEqual([3, 3, 1]);
    expect(found.flat().map(workOrder)).toEqual(heads.map(workOrder).sort());
    expect(new Set(found.flat().map(({ id }) => id))).toEqual(new Set(heads.map(({ id }) => id)));
  });

  test('comes by pages of the contract when the asker does not say how many, what is overdue first of all', async () => {
    const desk = freshDesk();
    const overdue = await put('consultation', { desk });
    for (let at = 0; at < limits.page; at += 1) await put('consultation', { desk, at: hoursAfter(500) });
    const { rows, next } = await store.cases.heldBy(atDesk(desk), {});
    expect([rows.length, rows[0]]).toEqual([limits.page, summary(overdue)]);
    expect(next).not.toBeNull();
  });

  test('leaves it when a person takes the case, waits there, and leaves that person when it is answered', async () => {
    const desk = freshDesk();
    const taken = await save(doing(await put('consultation', { desk }), 'take'));
    const holding = holder(taken);
    if (holding.at !== 'person') throw new Error('nobody holds it');
    expect((await store.cases.heldBy(atDesk(desk), {})).rows).toEqual([]);
    expect((await store.cases.heldBy(holding, {})).rows).toContainEqual(summary(taken));
    const answered = await save(doing(taken, 'answer'));
    expect((await store.cases.heldBy(holding, {})).rows).not.toContainEqual(
      expect.objectContaining({ id: answered.id }),
    );
  });

  test('follows a petition to the department it is transferred to', async () => {
    let head = await put('petition', {});
    for (const action of ['take', 'agreeMandate', 'register', 'classify', 'transfer'] as const)
      head = await save(doing(head, action));
    expect(head.desk).toEqual(department);
    expect((await store.cases.heldBy(atDesk(department), {})).rows).toContainEqual(summary(head));
    expect((await store.cases.heldBy(atDesk(offices.petition), {})).rows).toEqual([]);
  });
});

describe('what a person filed', () => {
  test('is listed newest first, open and closed, as it is now, from two calls', async () => {
    const ownerId = personId('filer');
    const older = await put('consultation', { ownerId });
    const newer = await put('legalAid', { ownerId, at: hoursAfter(5) });
    const withdrawn = await save(doing(older, 'withdraw'));
    faults.sent();
    const { rows } = await store.cases.ownedBy(ownerId, {});
    expect(rows).toEqual([summary(newer), summary(withdrawn)]);
    expect(faults.sent()).toEqual(['Query', 'BatchGetItem']);
  });

  test('is cut into pages', async () => {
    const ownerId = personId('busy');
    for (let at = 0; at < 5; at += 1) await put('consultation', { ownerId, at: hoursAfter(at) });
    const found = await pages((page) => store.cases.ownedBy(ownerId, page), 2);
    expect(found.flat().map(({ filedAt }) => filedAt)).toEqual([4, 3, 2, 1, 0].map(hoursAfter));
  });

  test('is asked for again when the table gives only part of it, and is an outage when it never does', async () => {
    const ownerId = personId('partly');
    const head = await put('consultation', { ownerId });
    faults.leaveUndone('BatchGetItem', 2);
    expect((await store.cases.ownedBy(ownerId, {})).rows).toEqual([summary(head)]);
    faults.leaveUndone('BatchGetItem', 100);
    await expect(store.cases.ownedBy(ownerId, {})).rejects.toMatchObject({ name: 'StoreUnavailable' });
    faults.clear();
  });

  test('is an empty page for someone who filed nothing', async () => {
    expect(await store.cases.ownedBy(personId('nobody'), {})).toEqual({ rows: [], next: null });
  });
});

describe('what was given to a person', () => {
  const lawyer = personId('listed');
  const named = { assignee: { personId: lawyer, name: '某律师', organisation: offices.consultation } };
  const handled = async () => (await store.cases.handledBy(lawyer, {})).rows.map(({ id }) => id);

  test('stays listed while the resident must act, and goes when the case is closed', async () => {
    const dispatcher = staffAt('dispatcher', offices.consultation);
    const head = await put('consultation', {});
    const assigned = await save(
      step(head, { actor: dispatcher, action: 'assign' }, hoursAfter(1), { named }),
    );
    expect(await handled()).toEqual([head.id]);
    const answered = await save(doing(assigned, 'answer'));
    expect(holder(answered)).toEqual({ at: 'resident' });
    expect((await store.cases.handledBy(lawyer, {})).rows).toEqual([summary(answered)]);
    await save(doing(answered, 'close'));
    expect(await handled()).toEqual([]);
  });
});

describe('what falls due', () => {
  const due = async (head: CaseHead, before: string) => {
    const at = nextDue(head.clocks);
    if (at === null) throw new Error('nothing is due');
    return (await store.cases.dueOn(dayOf(at), before, { limit: 100 })).rows;
  };
  const farAway = '2099-01-01T00:00:00.000Z';

  /** A question whose answer is due a day later, whatever the hours of the desk are. */
  async function dueInADay(at: Instant): Promise<CaseHead> {
    const move = filed('consultation', { nth: (count += 1), at });
    const clocks = move.head.clocks.map((clock) => ({ ...clock, dueAt: addHours(at, 24) }));
    await store.cases.put({ ...move, head: { ...move.head, clocks } });
    return move.head;
  }

  test('is found on its day in Asia/Shanghai, once its moment has passed, earliest first', async () => {
    // Half of their day is gone twelve hours later: at 23:30 and 00:30 in Shanghai.
    const late = await dueInADay('2027-01-02T04:30:00.000Z');
    const early = await dueInADay('2027-01-02T03:30:00.000Z');
    const earlier = await dueInADay('2027-01-02T03:00:00.000Z');
    expect((await store.cases.dueOn('2027-01-02', farAway, {})).rows).toEqual([earlier.id, early.id]);
    expect((await store.cases.dueOn('2027-01-03', farAway, {})).rows).toEqual([late.id]);
    const before = '2027-01-02T15:30:00.000Z';
    expect((await store.cases.dueOn('2027-01-02', before, {})).rows).toEqual([earlier.id]);
  });

  test('is cut into pages', async () => {
    for (let at = 0; at < 5; at += 1) await dueInADay('2028-01-01T02:00:00.000Z');
    const found = await pages((page) => store.cases.dueOn('2028-01-01', farAway, page), 2);
    expect(found.map((rows) => rows.length)).toEqual([2, 2, 1]);
    expect(new Set(found.flat()).size).toBe(5);
  });

  test('stays in its place when it is done in time, until the sweep has come by', async () => {
    const head = await put('consultation', {});
    const answered = await save(doing(head, 'answer'));
    expect(await due(head, farAway)).toContain(answered.id);
    await store.cases.lookAgain(answered, nextDue(answered.clocks));
    expect(await due(answered, farAway)).toContain(head.id);
    expect(await due(head, farAway)).not.toContain(head.id);
  });

  test('stands still while the resident is asked for papers', async () => {
    const reviewing = await save(doing(await put('legalAid', {}), 'startReview'));
    expect(await due(reviewing, farAway)).toContain(reviewing.id);
    await save(doing(reviewing, 'requestMaterials'));
    expect(await due(reviewing, farAway)).not.toContain(reviewing.id);
  });

  test('is not found again once every rung has been told, so that a second sweep has nothing to do', async () => {
    let head = await put('consultation', {});
    const words: string[] = [];
    for (;;) {
      const move = tick(head, hoursAfter(48), publishedSettings, department);
      if (!move) break;
      expect(await due(head, farAway)).toContain(head.id);
      words.push(move.event.word);
      head = await save(move);
    }
    expect(words).toEqual(['markOverdue', 'escalate', 'escalate']);
    expect(nextDue(head.clocks)).toBeNull();
    const day = dayOf(head.clocks[0]?.dueAt ?? '');
    expect((await store.cases.dueOn(day, farAway, { limit: 100 })).rows).not.toContain(head.id);
  });
});
