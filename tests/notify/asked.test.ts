import { NoticeKind } from '../../functions/contract/words';
import { templates as ids } from '../../functions/local/stack/environment';
import { askedTemplates } from '../../functions/notify/message/asked';
import { words } from '../../functions/notify/message/words';
import type { Templates } from '../../functions/runtime/env';

const all = (sort: 'longTerm' | 'once'): Templates =>
  Object.fromEntries(NoticeKind.options.map((kind) => [kind, { [sort]: ids[kind] }]));
const templates = all('once');

test('with every template set up, WeChat asks about no more than it takes, and the answer comes first', () => {
  expect(askedTemplates(templates)).toHaveLength(5);
  expect(askedTemplates(templates)[0]).toBe(ids.answered);
});

test('no consent is asked for a kind that is never sent', () => {
  const sent = NoticeKind.options.filter((kind) => words[kind]).map((kind) => ids[kind]);
  expect(sent).toEqual(expect.arrayContaining(askedTemplates(templates)));
});

test('a template that several kinds share is asked about once, and leaves room for another', () => {
  expect(
    askedTemplates({ answered: { once: 'one' }, decision: { once: 'one' }, filed: { once: 'two' } }),
  ).toEqual(['one']);
  const one = { once: 'one' };
  const shared = { ...templates, answered: one, decision: one, materialsRequested: one };
  const { dueSoon, mandateAsked, message, assigned } = ids;
  expect(askedTemplates(shared)).toEqual(['one', dueSoon, mandateAsked, message, assigned]);
});

test('of what is asked about, nothing whose silence costs a right is left out', () => {
  const { decision, materialsRequested, dueSoon, mandateAsked } = ids;
  expect(askedTemplates(templates)).toEqual(
    expect.arrayContaining([decision, materialsRequested, dueSoon, mandateAsked]),
  );
});

test('one question is about one sort: the one that covers more, and the long-term one when both cover as much', () => {
  const both = { answered: { longTerm: 'a', once: 'b' }, decision: { longTerm: 'c', once: 'd' } };
  expect(askedTemplates(both)).toEqual(['a', 'c']);
  expect(askedTemplates({ ...both, message: { once: 'e' } })).toEqual(['b', 'd', 'e']);
  expect(askedTemplates(all('longTerm'))).toEqual(askedTemplates(templates));
  expect(askedTemplates({})).toEqual([]);
});
