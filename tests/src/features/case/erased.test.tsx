import { screen } from '@testing-library/react';
import type { TimelineEntry } from '../../../../functions/contract/case/views';
import { CaseScreen } from '../../../../src/features/case/CaseScreen';
import { caseView, resident } from '../../../support/front/cases';
import { fakeServer, renderWith, settled, signedInAs } from '../../../support/front/server';

const step = (seq: number, word: TimelineEntry['word']): TimelineEntry => ({
  seq,
  word,
  at: '2026-03-02T01:00:00.000Z',
  by: { standing: 'system', name: null, organisationName: null },
  from: 'submitted',
  to: 'withdrawn',
  details: {},
  digest: '0'.repeat(64),
});

test.each(['owner', 'supervisor'] as const)(
  'of an erased case the %s sees that it was there, what became of it and when, and nothing to do',
  async (standing) => {
    const found = {
      ...caseView({ standing, status: 'withdrawn', title: '内容已按期删除' }),
      answers: null,
      erased: true,
      help: null,
      timeline: [step(1, 'file'), step(2, 'withdraw'), step(3, 'erase')],
    };
    renderWith(
      fakeServer(signedInAs(resident), {}),
      <CaseScreen
        found={found}
        codes={null}
        seenUntil={null}
        onNewer={null}
        onDone={() => undefined}
        onStale={() => undefined}
      />,
    );
    await settled();
    expect(screen.getByText(/保存期满了/)).toBeInTheDocument();
    expect(screen.getByText('内容已按期删除')).toBeInTheDocument();
    expect(screen.getByText('保存期满，写的内容和材料已按期删除')).toBeInTheDocument();
    expect(screen.getByText(found.state.number)).toBeInTheDocument();
    expect(screen.queryAllByRole('button')).toEqual([]);
  },
);
