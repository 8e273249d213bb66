import { useCallback } from 'react';
import type { CaseRow } from '../../../functions/contract/case/views';
import { Link } from '../../components/base/Link';
import { Matter } from '../../components/matter/Matter';
import { MatterBones } from '../../components/matter/MatterBones';
import { Section } from '../../components/show/Section';
import { LastSeen } from '../../components/states/Notice';
import { Trouble } from '../../components/states/Trouble';
import { caseLine } from '../../content/case/line/caseLine';
import { homeWords } from '../../content/pages';
import { residentPages } from '../../routes';
import { open } from '../../services/navigation';
import { useNow } from '../../services/device/now';
import { useServer } from '../../services/server/server';
import { seenCases } from '../../services/case/listsSeen';
import { askMyCases } from '../../services/case/myCases';
import { useReading } from '../../services/server/useReading';

/** How many of my cases the first page has room for. */
const most = 3;

/** Those of a list that are open, those that wait for me first, as many as there is room for. */
const openIn = (rows: readonly CaseRow[]): CaseRow[] =>
  rows
    .filter(({ holder }) => holder.at !== 'nobody')
    .sort((one, other) => Number(other.holder.at === 'resident') - Number(one.holder.at === 'resident'))
    .slice(0, most);

const toAll = () => open(residentPages.cases.link());

/** My open cases. */
export function OpenCases({ shown }: { shown: number }) {
  const { call, session } = useServer();
  const now = useNow();
  const ask = useCallback(() => askMyCases(call), [call]);
  const memory = seenCases(session);
  const { state, reload } = useReading(ask, shown, memory && { memory });
  if (state.at === 'failed') return <Trouble message={state.problem.detail} onRetry={reload} />;
  if (state.at === 'loading') return <ExpectedCases />;
  const { rows, unreadable = [], next } = state.found;
  if (rows.length + unreadable.length === 0) return null;
  return (
    <Section near title={homeWords.mine} aside={<AllLink count={next === null ? rows.length : null} />}>
      {state.seen !== undefined && <LastSeen>{state.seen}</LastSeen>}
      {openIn(rows).map((row) => (
        <Matter
          key={row.id}
          id={`case-${row.id}`}
          {...caseLine(row, now)}
          onPress={() => open(residentPages.case.link({ caseId: row.id }))}
        />
      ))}
    </Section>
  );
}

/** The place of my open cases, kept while they are not there, also while it is not yet known who I am. */
export function ExpectedCases() {
  const { session } = useServer();
  const expected = openIn(seenCases(session).read()?.found.rows ?? []).length;
  return expected === 0 ? null : (
    <Section near title={homeWords.mine} aside={<AllLink count={null} />}>
      <MatterBones matters={expected} />
    </Section>
  );
}

const AllLink = ({ count }: { count: number | null }) => (
  <Link id="all-cases" after="right" onPress={toAll}>
    {homeWords.all(count)}
  </Link>
);
