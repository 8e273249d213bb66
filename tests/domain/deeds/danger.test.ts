import { Filing } from '../../../functions/contract/kinds';
import type { Circumstances } from '../../../functions/contract/kinds/circumstances';
import { act } from '../../../functions/domain/deeds/act';
import { actionsFor } from '../../../functions/domain/deeds/actionsFor';
import { dayOf } from '../../../functions/domain/clocks/day';
import { file } from '../../../functions/domain/filing/file';
import { urgentReasons } from '../../../functions/domain/filing/urgent';
import type { Danger } from '../../../functions/contract/kinds/circumstances';
import { filings, morning, salt } from '../caseIn';
import { castOf, owner, placeOf } from '../cast';

const { dispatcher } = castOf('consultation');
const knife = '他拿着菜刀堵在门口，架在我妈脖子上要钱';

function filed(question: string, circumstances: Circumstances = {}) {
  const form = { ...filings.consultation.form, question, circumstances };
  const filing = Filing.parse({ ...filings.consultation, form });
  return file({
    id: '4821370655',
    filing,
    ownerId: owner.personId,
    desk: placeOf.consultation.desk,
    salt,
    at: morning,
  }).head;
}

const key = 'danger-key-0000001';
const told = (head: ReturnType<typeof filed>, danger: Danger) =>
  act(head, owner, { action: 'tellDanger', input: { danger }, version: head.version, key }, morning).head;
const safe = (head: ReturnType<typeof filed>) =>
  act(
    head,
    dispatcher,
    { action: 'confirmSafe', input: { text: '打过电话，人在娘家。' }, version: head.version, key },
    morning,
  ).head;
const why = (head: ReturnType<typeof filed>) => urgentReasons(head, dayOf(morning));
const clocksOf = (head: ReturnType<typeof filed>) => head.clocks.map((clock) => clock.key);

test('the resident is asked where the words may mean danger, and once', () => {
  const head = filed(knife);
  expect(actionsFor(owner, head, morning)).toContain('tellDanger');
  expect(actionsFor(owner, filed('怎么写欠条？'), morning)).not.toContain('tellDanger');
  expect(actionsFor(owner, told(head, 'violence'), morning)).not.toContain('tellDanger');
});

test.each([
  ['violence', ['danger'], ['consult.danger']],
  ['treatment', ['treatment'], ['consult.danger']],
  ['livelihood', ['livelihood'], ['consult.urgent']],
  ['unsure', ['perhapsDanger'], ['consult.danger']],
  ['no', [], ['consult.urgent']],
] as const)('told %s, it is urgent for %j and counts by %j', (danger, reasons, clocks) => {
  const head = told(filed(knife), danger);
  expect(why(head)).toEqual(reasons);
  expect(clocksOf(head)).toEqual(clocks);
});

test('words of danger in a later message are looked at, those of staff are not', () => {
  const head = filed('怎么写欠条？');
  const says = (actor: typeof owner, text: string) =>
    act(head, actor, { action: 'message', input: { text }, version: head.version, key }, morning).head;
  expect(why(says(owner, knife))).toEqual(['perhapsDanger']);
  expect(clocksOf(says(owner, knife))).toEqual(['consult.danger']);
  expect(why(says(owner, '欠条要写日期吗？'))).toEqual([]);
  expect(why(says(dispatcher, knife))).toEqual([]);
});

test('staff who have looked say so; what else is urgent stays so', () => {
  const { handler } = castOf('consultation');
  const asked = filed(knife, { custody: 'authority' });
  expect(actionsFor(dispatcher, asked, morning)).toContain('confirmSafe');
  expect(actionsFor(dispatcher, filed('怎么写欠条？'), morning)).not.toContain('confirmSafe');
  const after = safe(asked);
  expect(why(after)).toEqual(['custody']);
  expect(clocksOf(after)).toEqual(['consult.danger']);
  expect(why(safe(filed(knife)))).toEqual([]);
  expect(actionsFor(handler, after, morning)).not.toContain('confirmSafe');
});

test('a child that is held stays a child in danger, whatever is said of danger beside it', () => {
  const head = filed(knife, { custody: 'somebody', inCare: 'child' });
  expect(why(told(head, 'no'))).toEqual(['held', 'childInDanger']);
});
