import { CaseAction } from '../../functions/contract/deeds/actions';
import { CaseKind } from '../../functions/contract/words';
import type { Actor } from '../../functions/domain/case/case';
import { eventRule } from '../../functions/domain/deeds';
import { actionsFor } from '../../functions/domain/deeds/actionsFor';
import { file } from '../../functions/domain/filing/file';
import { statusesOf } from '../../functions/domain/kinds/statusRow';
import { noticesFor } from '../../functions/notify/decide';
import { caseIn, morning } from '../domain/caseIn';
import * as cast from '../domain/cast';
import { consultation } from '../support/filings';
import { done, streamed } from './streamed';

const { owner } = cast;
const daughter: Actor = {
  ...cast.resident('daughter'),
  name: '白玉兰',
  role: 'helper',
  helping: { id: '0'.repeat(22), personId: owner.personId, scope: 'act', caseId: null, inDanger: false },
};

const steps = CaseKind.options.flatMap((kind) =>
  statusesOf(kind).flatMap((status) => {
    const head = caseIn(kind, status);
    return actionsFor(daughter, head, morning).map((action) => ({ head, action }));
  }),
);
const asked = [...new Set(steps.map(({ action }) => action))].map((action) => {
  const step = steps.find((one) => one.action === action);
  if (!step) throw new Error(action);
  return step;
});

test('many a step can be taken in the resident’s stead', () => {
  expect(asked.length).toBeGreaterThan(6);
  expect(CaseAction.options).toEqual(expect.arrayContaining(asked.map(({ action }) => action)));
});

test.each(asked)(
  '$action by whoever helps: the resident is told, whoever did it is not, staff as if by the resident',
  ({ head, action }) => {
    const notices = noticesFor(done(head, daughter, action));
    const toOwner = notices.filter(({ to }) => to.at === 'person' && to.personId === owner.personId);
    expect(toOwner).toHaveLength(1);
    // Never as the news that it is to others: a message of theirs is none from the office.
    const kind = eventRule(action).acknowledged ? (expect.any(String) as string) : 'helped';
    expect(toOwner[0]).toMatchObject({ audience: 'resident', kind });
    expect(toOwner[0]?.except).not.toContain(owner.personId);
    for (const { to } of notices) expect(to).not.toMatchObject({ personId: daughter.personId });
    const staffs = (all: typeof notices) =>
      all.filter(({ audience }) => audience === 'staff').map(({ to, kind }) => [to, kind]);
    expect(staffs(notices)).toEqual(staffs(noticesFor(done(head, owner, action))));
  },
);

test('a filing in their stead is told to them as their own is', () => {
  const move = file({
    id: '4821370655',
    filing: consultation(),
    ownerId: owner.personId,
    helper: daughter,
    desk: cast.serviceCentre,
    salt: 'salt',
    at: morning,
  });
  expect(move.event.by).toMatchObject({ standing: 'helper', personId: daughter.personId, name: '白玉兰' });
  expect(move.head.ownerId).toBe(owner.personId);
  const [first] = noticesFor(streamed(move)).filter(({ audience }) => audience === 'resident');
  expect(first).toMatchObject({ kind: 'filed', to: { at: 'person', personId: owner.personId } });
});
