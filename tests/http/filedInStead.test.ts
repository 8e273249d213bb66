import { type Api, openApi, unhurried } from '../support/api';
import { goes, legalAid } from '../support/filings';
import { helpedBy } from '../support/helping';
import { type Person, signIn } from '../support/person';

let api: Api;
let father: Person;
let daughter: Person;

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  [father, daughter] = await Promise.all([signIn(api, 'father'), signIn(api, 'daughter')]);
});
afterEach(() => api.close());

test('what was filed in another’s stead holds together as anything else does: its receipts and papers are made', async () => {
  const stead = daughter.inStead((await helpedBy(father, daughter)).id);
  const { state } = await stead.call('fileCase', { body: legalAid() });
  await goes(father, state, ['agreePhoneService']);
  for (const who of [father, stead]) {
    const { papers } = await who.call('papers', { params: { caseId: state.id } });
    const [paper] = papers;
    if (!paper) throw new Error('no paper');
    const about = { params: { caseId: state.id, paperId: paper.id }, body: { format: 'pdf' as const } };
    expect((await who.call('openPaper', about)).url).toContain('/papers/');
  }
  const { receipts } = await father.call('receipts', { params: { caseId: state.id } });
  expect(receipts.map(({ seq }) => seq)).toContain(1);
});
