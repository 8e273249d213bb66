import { CaseAction } from '../../../functions/contract/deeds/actions';
import { CaseKind } from '../../../functions/contract/words';
import { eventItem, parseStreamedEvent, readEvent } from '../../../functions/store/cases/eventItem';
import { headItem, readHead } from '../../../functions/store/cases/headItem';
import { ratingItem, readRating } from '../../../functions/store/ratings/ratingItem';
import { inputsAt } from '../../support/inputs';
import { filed, noon, personId } from '../../support/moves';
import { openWords } from '../../support/openWords';
import { seal } from '../../support/store';

const inputs = inputsAt(noon, {
  personId: personId('one'),
  organisationId: 'petitionOffice-150927000000',
  otherSideId: 'department-150927000000-9',
});
const places = ['CASE EVENT: about.desk.name'];

test.each(CaseAction.options)(
  'what is said with %s lies sealed, is read back, and is not for the stream',
  (word) => {
    const { event, ...move } = filed('petition');
    const said = { ...event, word, details: inputs[word] };
    const item = eventItem({ ...move, event: said }, seal);
    expect(openWords([item])).toEqual(places);
    expect(item.details).toBeUndefined();
    expect(readEvent(item, seal)).toEqual({ ...said, details: JSON.parse(JSON.stringify(inputs[word])) });
    expect(parseStreamedEvent(item)?.event.details).toEqual({});
  },
);

test.each(CaseKind.options)('all that is filed with a %s lies sealed, and so does its title', (kind) => {
  const { head, event } = filed(kind);
  const item = headItem(head, seal);
  expect(openWords([item])).toEqual(['CASE HEAD: desk.name']);
  expect(readHead(item, seal)).toEqual(head);
  expect(openWords([eventItem({ head, event, before: null }, seal)])).toEqual(places);
});

test('a title taken from another case, or put there in clear bytes, does not open', () => {
  const [one, other] = [
    headItem(filed('petition').head, seal),
    headItem(filed('petition', { nth: 2 }).head, seal),
  ];
  for (const title of [other.title, { B: Buffer.from('不是它') }, { B: new Uint8Array() }])
    expect(() => readHead({ ...one, ...(title && { title }) }, seal)).toThrow(
      'CASE#0000000001 HEAD is broken in title',
    );
});

test('the words of a rating and of its answer lie sealed, each in its own place', () => {
  const rating = {
    ...{
      caseId: '0000000001',
      seq: 2,
      number: '150927-2026-Z-00000-00001-7',
      organisationId: 'petitionOffice-150927000000',
    },
    ...({ month: '2026-08', grade: 'unsatisfied', callBack: true, at: noon } as const),
    ...{ text: '等了太久。', answer: { at: noon, text: '已经改正。' } },
  };
  const item = ratingItem(rating, seal);
  expect(openWords([item])).toEqual([]);
  expect(readRating(item, seal)).toEqual(rating);
  const swapped = { ...item, ...(item.answer?.M?.text && { text: item.answer.M.text }) };
  expect(() => readRating(swapped, seal)).toThrow('does not open');
  const { text: _text, answer: _answer, ...bare } = rating;
  const silent = { ...bare, text: null, answer: null };
  expect(readRating(ratingItem(silent, seal), seal)).toEqual(silent);
});
