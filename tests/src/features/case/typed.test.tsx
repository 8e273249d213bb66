import { screen } from '@testing-library/react';
import type { TimelineEntry } from '../../../../functions/contract/case/views';
import { Filed } from '../../../../src/features/case/Filed';
import { phoneProblem } from '../../../../src/services/server/answer';
import { caseView, entry, resident } from '../../../support/front/cases';
import { freshDevice } from '../../../support/front/device';
import { fakeServer, renderWith, settled, signedInAs } from '../../../support/front/server';

beforeEach(freshDevice);

async function show(by: Partial<TimelineEntry['by']>, reader: 'resident' | 'staff' = 'staff') {
  const owner = { standing: 'owner', name: null, organisationName: null } as const;
  const filed = entry({ seq: 1, word: 'file', by: { ...owner, ...by } });
  const server = fakeServer(signedInAs(resident), { area: () => phoneProblem('offline') });
  renderWith(server, <Filed found={{ ...caseView(), timeline: [filed] }} reader={reader} />);
  await settled();
}

test.each(['resident', 'staff'] as const)(
  'what was written down beside the person says whose typing it is, to %s',
  async (reader) => {
    await show({ through: { name: '郭淑芬', organisationName: '集宁区公共法律服务中心' } }, reader);
    expect(screen.getByText(/^下面的字是集宁区公共法律服务中心的郭淑芬当面代写的/)).toBeDefined();
  },
);

test('what a helper handed in says so, and what somebody wrote themselves says nothing', async () => {
  await show({ standing: 'helper', name: '白玉兰' });
  expect(screen.getByText('下面的字是白玉兰（帮办人，替当事人办）写的。')).toBeDefined();
  document.body.innerHTML = '';
  await show({});
  expect(screen.queryByText(/下面的字/)).toBeNull();
});
