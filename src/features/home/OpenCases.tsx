import { useCallback, useEffect } from 'react';
import { Link } from '../../components/base/Link';
import { Matter } from '../../components/matter/Matter';
import { MatterBones } from '../../components/matter/MatterBones';
import { Section } from '../../components/show/Section';
import { Trouble } from '../../components/states/Trouble';
import { caseLine } from '../../content/caseLine';
import { homeWords } from '../../content/pages';
import { residentPages } from '../../routes';
import { mattersShown } from '../../services/matterBones';
import { open } from '../../services/navigation';
import { useNow } from '../../services/now';
import { useServer } from '../../services/server';
import { useReading } from '../../services/useReading';

/** How many of my cases the first page has room for. */
const most = 3;

const toAll = () => open(residentPages.cases.link());

/** My open cases, those that wait for me first. While they are on their way their place is kept. */
export function OpenCases({ shown }: { shown: number }) {
  const { call } = useServer();
  const now = useNow();
  const ask = useCallback(() => call('myCases', { query: {} }), [call]);
  const { state, reload } = useReading(ask, shown);
  const found = state.at === 'ready' ? state.found : undefined;
  const running = (found?.rows ?? [])
    .filter(({ holder }) => holder.at !== 'nobody')
    .sort((one, other) => Number(other.holder.at === 'resident') - Number(one.holder.at === 'resident'))
    .slice(0, most);
  const count = found && running.length;
  useEffect(() => {
    if (count !== undefined) mattersShown.write(count);
  }, [count]);

  if (state.at === 'failed') return <Trouble message={state.problem.detail} onRetry={reload} />;
  if (!found) {
    const expected = mattersShown.read() ?? 0;
    return expected === 0 ? null : (
      <Section near title={homeWords.mine} aside={<AllLink count={null} />}>
        <MatterBones matters={expected} />
      </Section>
    );
  }
  const { rows, unreadable = [], next } = found;
  if (rows.length + unreadable.length === 0) return null;
  return (
    <Section near title={homeWords.mine} aside={<AllLink count={next === null ? rows.length : null} />}>
      {running.map((row) => (
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

const AllLink = ({ count }: { count: number | null }) => (
  <Link id="all-cases" after="right" onPress={toAll}>
    {homeWords.all(count)}
  </Link>
);
