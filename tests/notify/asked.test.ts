import { NoticeKind } from '../../functions/contract/words';
import { templates } from '../../functions/local/environment';
import { askedTemplates } from '../../functions/notify/message/asked';
import { words } from '../../functions/notify/message/words';

test('with every template set up, WeChat asks about no more than it takes, and the answer comes first', () => {
  expect(askedTemplates(templates)).toHaveLength(5);
  expect(askedTemplates(templates)[0]).toBe(templates.answered);
});

test('no consent is asked for a kind that is never sent', () => {
  const sent = NoticeKind.options.filter((kind) => words[kind]).map((kind) => templates[kind]);
  expect(sent).toEqual(expect.arrayContaining(askedTemplates(templates)));
});

test('a template that several kinds share is asked about once, and leaves room for another', () => {
  expect(askedTemplates({ answered: 'one', decision: 'one', filed: 'two' })).toEqual(['one']);
  const shared = { ...templates, answered: 'one', decision: 'one', materialsRequested: 'one' };
  const { dueSoon, mandateAsked, message, assigned } = templates;
  expect(askedTemplates(shared)).toEqual(['one', dueSoon, mandateAsked, message, assigned]);
});

test('of what is asked about, nothing whose silence costs a right is left out', () => {
  const { decision, materialsRequested, dueSoon, mandateAsked } = templates;
  expect(askedTemplates(templates)).toEqual(
    expect.arrayContaining([decision, materialsRequested, dueSoon, mandateAsked]),
  );
});
