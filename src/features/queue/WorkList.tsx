import { useEffect, useState } from 'react';
import type { CaseRow } from '../../../functions/contract/case/views';
import type { Role } from '../../../functions/contract/words';
import type { Me } from '../../../functions/contract/people/session';
import { View } from '@tarojs/components';
import { Button } from '../../components/base/Button';
import { Link } from '../../components/base/Link';
import { Title } from '../../components/base/Title';
import { Segments } from '../../components/show/Segments';
import { Empty } from '../../components/states/Empty';
import { More } from '../../components/states/More';
import { Unreadable } from '../../components/states/Unreadable';
import { WhenReady } from '../../components/states/WhenReady';
import { unreadableText, unreadableWords } from '../../content/case/line/unreadable';
import { filterWords, giveWords, workWords as words } from '../../content/staff/desk';
import { todaySaid } from '../../content/when';
import { staffPages } from '../../routes';
import { rememberList } from '../../services/case/workAround';
import { useNow } from '../../services/device/now';
import { open } from '../../services/navigation';
import { usePlaceNames } from '../../services/places/placeNames';
import { useBulk } from '../../services/work/useBulk';
import { useWorkPage } from '../../services/work/useWorkPage';
import { caseLink } from '../../services/work/caseLink';
import type { WorkPage } from '../../services/work/views';
import { Calls } from './Calls';
import { DraftsDoor } from './DraftsDoor';
import { Filter } from './Filter';
import { Picking, WentNotice } from './Picking';
import { Unfinished } from './Unfinished';
import { WorkLines } from './WorkLines';
import './WorkList.scss';

const none: readonly CaseRow[] = [];
const leadsDesk = (role: Role): boolean => role === 'dispatcher' || role === 'supervisor';

type WorkListProps = { me: Me; page: WorkPage; shown: number };

/** The work on a phone: how much there is, the lists side by side, and the cases by when they are due; nothing before them. */
export function WorkList({ me, page, shown }: WorkListProps) {
  const here = useWorkPage(me, page, shown, staffPages[page].link());
  const { work, views, view, wanted, want, go, calls, drafts, statuses } = here;
  const { state, reload, loadMore, isNewer } = work;
  const now = useNow();
  const bulk = useBulk(state.at === 'ready' ? state.found.rows : none, reload);
  const { rows } = bulk;
  const placeName = usePlaceNames(rows.map(({ areaCode }) => areaCode));
  const [isFiltering, setFiltering] = useState(false);
  const [isPicking, setPicking] = useState(false);
  const mayPick = view.list === 'desk' && leadsDesk(me.acting.role);
  const end = () => {
    setPicking(false);
    bulk.pick([]);
  };
  const narrowings = Object.values(wanted).filter((value) => value !== undefined).length;
  const all = views[0]?.count;
  const listed = rows.map(({ id }) => id).join();
  useEffect(() => {
    const ids = listed.split(',').filter(Boolean);
    rememberList(ids.map((id) => ({ caseId: id, link: caseLink({ id }, view.list) })));
  }, [listed, view]);
  return (
    <>
      <View className="work-top">
        <View className="work-title">
          <Title>{page === 'today' ? words.todo(all) : words.atDesk(all)}</Title>
          <View className="note">{todaySaid(now)}</View>
        </View>
        <Link id="find" icon="search" onPress={() => open(staffPages.find.link())}>
          {words.find}
        </Link>
      </View>
      <Segments
        label={words.lists}
        views={views.map(({ view: one, count }) => ({
          value: one.id,
          label: page === 'queue' && one.id === 'desk' ? words.all : words.views[one.id],
          count,
        }))}
        shown={view.id}
        onShow={(id) => {
          end();
          go({ view: id, row: undefined });
        }}
      />
      {view.list !== 'done' && (
        <Link id="filter" icon="gear" quiet acts onPress={() => setFiltering(true)}>
          {narrowings > 0 ? filterWords.on(narrowings) : filterWords.title}
        </Link>
      )}
      {mayPick && !isPicking && rows.length > 1 && (
        <Link id="pick-some" icon="done" quiet acts onPress={() => setPicking(true)}>
          {giveWords.pickSome}
        </Link>
      )}
      <WentNotice bulk={bulk} />
      <Filter
        isOpen={isFiltering}
        wanted={wanted}
        statuses={statuses}
        rows={rows}
        placeName={placeName}
        onWant={want}
        onClose={() => setFiltering(false)}
      />
      {isNewer && (
        <Button id="newer" variant="secondary" icon="again" onPress={reload}>
          {words.newer}
        </Button>
      )}
      {page === 'today' && <DraftsDoor drafts={drafts} />}
      {page === 'today' && <Unfinished rows={rows} now={now} />}
      <WhenReady state={state} onRetry={reload}>
        {({ unreadable, more }) => (
          <>
            {rows.length + unreadable.length === 0 && more === 'none' && (
              <Empty title={narrowings > 0 ? words.noneSo : words.none[view.id]} />
            )}
            <Unreadable label={unreadableWords.label} lines={unreadable.map(unreadableText)} />
            {isPicking && mayPick ? (
              <Picking bulk={bulk} now={now} placeName={placeName} onEnd={end} />
            ) : (
              <WorkLines rows={rows} view={view} now={now} placeName={placeName} />
            )}
            <More at={more} onMore={loadMore} />
          </>
        )}
      </WhenReady>
      {page === 'today' && calls !== undefined && calls > 0 && <Calls shown={shown} />}
    </>
  );
}
