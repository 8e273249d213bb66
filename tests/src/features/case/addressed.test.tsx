import { screen } from '@testing-library/react';
import { contracts } from '../../../../functions/contract/kinds';
import { CaseKind } from '../../../../functions/contract/words';
import { isOpen } from '../../../../functions/domain/kinds/statusRow';
import { Acting } from '../../../../src/components/frame/acting';
import { actingWords as words } from '../../../../src/content/me/acting';
import { Case } from '../../../../src/features/case/Case';
import { phoneProblem } from '../../../../src/services/server/answer';
import { caseView, resident } from '../../../support/front/cases';
import { freshDevice } from '../../../support/front/device';
import { fakeServer, ok, renderWith, settled, signedInAs } from '../../../support/front/server';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-03-02T08:00:00.000Z'));
});
afterEach(() => jest.restoreAllMocks());

const since = '2026-03-02T01:00:00.000Z';
const { before, after } = words;
const acting = {
  before,
  name: '白凤山',
  after,
  stop: { label: words.stop, go: () => undefined },
  instead: '',
};

const everyStatus = CaseKind.options.flatMap((kind) =>
  contracts[kind].status.options.map((status) => [kind, status] as const),
);

test.each(everyStatus)('%s %s: whoever helps reads of the one they help, by name', async (kind, status) => {
  const holder = isOpen(kind, status)
    ? ({ at: 'resident', since } as const)
    : ({ at: 'nobody', since } as const);
  const server = fakeServer(signedInAs(resident), {
    getCase: () => ok(caseView({ standing: 'helper', version: 3, kind, status, actions: [], holder })),
    area: () => phoneProblem('offline'),
  });
  renderWith(
    server,
    <Acting.Provider value={acting}>
      <Case caseId="4821370655" shown={0} />
    </Acting.Provider>,
  );
  await settled();
  expect(screen.getByRole('heading', { level: 1 }).textContent).not.toContain('您');
  for (const says of document.querySelectorAll('.now')) expect(says.textContent).not.toContain('您');
  expect(document.querySelectorAll('.now')).toHaveLength(1);
  // What stands further below was written to the resident, which the page says.
  expect(screen.getByText(words.addressee('白凤山'))).toBeDefined();
});
