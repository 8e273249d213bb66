import { useEffect } from 'react';
import type { Me } from '../../../../functions/contract/people/session';
import type { CaseRow } from '../../../../functions/contract/case/views';
import { Empty } from '../../../components/states/Empty';
import { More } from '../../../components/states/More';
import { Unreadable } from '../../../components/states/Unreadable';
import { WhenReady } from '../../../components/states/WhenReady';
import { Segments } from '../../../components/show/Segments';
import { Title } from '../../../components/base/Title';
import { unreadableText, unreadableWords } from '../../../content/case/unreadable';
import { keyWords, workWords as words } from '../../../content/staff/desk';
import { rememberList } from '../../../services/case/workAround';
import { useNow } from '../../../services/device/now';
import { open } from '../../../services/navigation';
import { usePlaceNames } from '../../../services/places/placeNames';
import { Key } from '../../../components/base/Key';
import { useKeys } from '../../../services/device/keys';
import { Beside } from './Beside';
import { caseLink } from './caseLink';
import { listsOf, type WorkPage } from './lists';
import { Table } from './Table';
import { usePlace } from './usePlace';
import { useWork } from './useWork';

const none: readonly CaseRow[] = [];

type WorkSheetProps = { me: Me; page: WorkPage; shown: number };

/** A page of work at the desk: the list at the left, the case that the keyboard stands on beside it. */
export function WorkSheet({ me, page, shown }: WorkSheetProps) {
  const lists = listsOf(page, me.acting.role);
  const [place, go] = usePlace(page, lists);
  const { state, reload, loadMore } = useWork(place.list, shown);
  const now = useNow();
  const rows: readonly CaseRow[] = state.at === 'ready' ? state.found.rows : none;
  const placeName = usePlaceNames(rows.map(({ areaCode }) => areaCode));
  const at = rows.findIndex(({ id }) => id === place.row);
  const here = rows[at];

  useEffect(() => {
    rememberList(rows.map((row) => ({ caseId: row.id, link: caseLink(row, place.list) })));
  }, [rows, place.list]);

  const step = (by: number) => () => {
    const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next) go({ row: next.id });
  };
  useKeys({
    J: step(1),
    K: step(-1),
    Enter: here && (() => open(caseLink(here, place.list))),
  });

  return (
    <>
      <header className="work-head">
        <Title>{words.titles[page]}</Title>
        {lists.length > 1 && (
          <Segments
            label={words.lists}
            views={lists.map((value) => ({ value, label: words.tabs[value] }))}
            shown={place.list}
            onShow={(list) => go({ list, row: undefined })}
          />
        )}
        <span className="spring" />
        <span className="note">{words.order}</span>
      </header>
      <div className="panes panes-queue">
        <section className="pane pane-list" aria-label={words.tabs[place.list]}>
          <WhenReady state={state} onRetry={reload}>
            {({ unreadable, more }) =>
              rows.length + unreadable.length === 0 && more === 'none' ? (
                <Empty title={words.none[place.list]} />
              ) : (
                <>
                  <div className="pane-scroll">
                    <Unreadable label={unreadableWords.label} lines={unreadable.map(unreadableText)} />
                    <Table
                      rows={rows}
                      list={place.list}
                      here={here?.id}
                      now={now}
                      placeName={placeName}
                      onHere={(row) => go({ row })}
                    />
                    <More at={more} onMore={loadMore} />
                  </div>
                  <Foot count={rows.length + unreadable.length} isMore={more !== 'none'} />
                </>
              )
            }
          </WhenReady>
        </section>
        <aside className="pane pane-side" aria-label={here ? undefined : words.choose}>
          {here ? (
            <Beside key={here.id} row={here} list={place.list} now={now} place={placeName(here.areaCode)} />
          ) : (
            <p className="note">{words.choose}</p>
          )}
        </aside>
      </div>
    </>
  );
}

const Foot = ({ count, isMore }: { count: number; isMore: boolean }) => (
  <footer className="pane-foot">
    <span>
      <Key>J</Key> <Key>K</Key> {words.upDown}
    </span>
    <span>
      <Key>↵</Key> {keyWords.keys.open.does}
    </span>
    <span className="spring" />
    <span>{words.count(count, isMore)}</span>
  </footer>
);
