import { useCallback, useState } from 'react';
import type { Cursor } from '../../../functions/contract/ids';
import type { CaseRow } from '../../../functions/contract/case/views';
import { Button } from '../../components/base/Button';
import { Matter } from '../../components/matter/Matter';
import { MatterBones } from '../../components/matter/MatterBones';
import { GroupHead } from '../../components/show/Section';
import { Segments } from '../../components/show/Segments';
import { More } from '../../components/states/More';
import { Still } from '../../components/states/Still';
import { Unreadable } from '../../components/states/Unreadable';
import { WhenReady } from '../../components/states/WhenReady';
import { caseLine, turnOf, type Turn } from '../../content/case/line/caseLine';
import { casesWords as words } from '../../content/pages';
import { unreadableText, unreadableWords } from '../../content/case/line/unreadable';
import { residentPages } from '../../routes';
import { open } from '../../services/navigation';
import { useNow } from '../../services/device/now';
import { usePages } from '../../services/server/pagedList';
import { seenCases } from '../../services/case/listsSeen';
import { askMyCases } from '../../services/case/myCases';
import { useServer } from '../../services/server/server';
import { Begun } from './Begun';

type View = 'running' | 'over';

/** Rows to keep place for while the list is on its way. */
const expected = 3;

/** Everything I have filed: what waits for me, what others have, what is over; and what is begun on this phone. */
export function Cases({ shown }: { shown: number }) {
  const { call, session } = useServer();
  const [view, setView] = useState<View>('running');
  const ask = useCallback((cursor?: Cursor) => askMyCases(call, cursor), [call]);
  const { state, reload, loadMore } = usePages(ask, shown, seenCases(session));
  if (state.at === 'loading') return <MatterBones matters={expected} />;
  return (
    <WhenReady state={state} onRetry={reload}>
      {({ rows, unreadable, more }) => {
        const over = rows.filter((row) => turnOf(row) === 'over');
        const running = rows.filter((row) => turnOf(row) !== 'over');
        // A list that goes on has no count that would be true.
        const counted = (list: readonly CaseRow[]) => (more === 'none' ? list.length : undefined);
        return (
          <>
            {rows.length > 0 && (
              <Segments
                label={words.list}
                views={[
                  { value: 'running', label: words.running, count: counted(running) },
                  { value: 'over', label: words.over, count: counted(over) },
                ]}
                shown={view}
                onShow={setView}
              />
            )}
            {view === 'running' && <Running rows={running} hasAny={rows.length + unreadable.length > 0} />}
            {view === 'over' && <Over rows={over} />}
            <Unreadable label={unreadableWords.label} lines={unreadable.map(unreadableText)} />
            <More at={more} onMore={loadMore} />
            {view === 'running' && <Begun />}
          </>
        );
      }}
    </WhenReady>
  );
}

function Running({ rows, hasAny }: { rows: readonly CaseRow[]; hasAny: boolean }) {
  const of = (turn: Turn) => rows.filter((row) => turnOf(row) === turn);
  const yours = of('you');
  const others = of('others');
  if (!hasAny)
    return (
      <Still icon="matters" title={words.none} note={words.noneNote}>
        <Button icon="mic" onPress={() => open(residentPages.consult.link())}>
          {words.say}
        </Button>
      </Still>
    );
  return (
    <>
      {yours.length > 0 && <GroupHead>{words.yours(yours.length)}</GroupHead>}
      <Matters rows={yours} />
      {others.length > 0 && <GroupHead>{words.others(others.length)}</GroupHead>}
      <Matters rows={others} />
      {rows.length === 0 && <GroupHead>{words.noRunning}</GroupHead>}
    </>
  );
}

const Over = ({ rows }: { rows: readonly CaseRow[] }) => (
  <>
    <GroupHead>{rows.length === 0 ? words.noOver : words.overList}</GroupHead>
    <Matters rows={rows} />
  </>
);

function Matters({ rows }: { rows: readonly CaseRow[] }) {
  const now = useNow();
  return (
    <>
      {rows.map((row) => (
        <Matter
          key={row.id}
          id={`case-${row.id}`}
          {...caseLine(row, now)}
          onPress={() => open(residentPages.case.link({ caseId: row.id }))}
        />
      ))}
    </>
  );
}
