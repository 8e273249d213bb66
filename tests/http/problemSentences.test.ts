import { entriesOf } from '../../functions/contract/entries';
import { ProblemCode } from '../../functions/contract/problems';
import { problemSentences } from '../../functions/http/problems/sentences';
import { staffSentences } from '../../functions/http/problems/staffSentences';

// But for two that are met before anybody knows who asks.
test.each(ProblemCode.exclude(['not_signed_in', 'login_refused']).options)(
  'staff who meet %s are sent to no hotline, to no page of residents, and not to a number they did not write',
  (code) => {
    const { title, detail } = staffSentences[code] ?? problemSentences[code];
    expect(`${title}${detail}`).not.toMatch(/12348|核对编号|首页|小程序|手机上的|还在手机|您的权利/);
  },
);

const all = [...entriesOf(problemSentences), ...entriesOf(staffSentences)];
test.each(all)('the sentences of %s are short, Chinese, and say what to do', (_code, said) => {
  const { title, detail } = said ?? { title: '', detail: '' };
  expect(title).toMatch(/^[一-龥“”，]{4,16}$/);
  expect(detail).toMatch(/^[一-龥“”，。；（）、 0-9]+。$/);
  expect(detail.length).toBeLessThanOrEqual(60);
  expect(detail).toMatch(/请|可以|自动/);
});
