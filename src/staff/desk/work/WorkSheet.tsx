import { useEffect } from 'react';
import type { Me } from '../../../../functions/contract/people/session';
import type { CaseRow } from '../../../../functions/contract/case/views';
import { Icon } from '../../../components/base/Icon';
import { Key } from '../../../components/base/Key';
import { pressable } from '../../../components/base/pressable';
import { Title } from '../../../components/base/Title';
import { Segments } from '../../../components/show/Segments';
import { workWords as words } from '../../../content/staff/desk';
import { staffPages } from '../../../routes';
import { lastCase, rememberList } from '../../../services/case/workAround';
import { useKeys } from '../../../services/device/keys';
import { useNow } from '../../../services/device/now';
import { open } from '../../../services/navigation';
import { usePlaceNames } from '../../../services/places/placeNames';
import type { Went } from '../../../services/work/give';
import { useBulk } from '../../../services/work/useBulk';
import { useWorkPage } from '../../../services/work/useWorkPage';
import type { WorkPage } from '../../../services/work/views';
import { Beside } from './Beside';
import { Bulk } from './Bulk';
import { caseLink } from '../../../services/work/caseLink';
import { Drafts } from './Drafts';
import { Filters } from './Filters';
import { ListPane } from './ListPane';
import { toggled } from './Table';
import { Unfinished } from './Unfinished';

const none: readonly CaseRow[] = [];

type WorkSheetProps = { me: Me; page: WorkPage; shown: number };

/** A page of work at the desk: the list at the left, the case that the keyboard stands on beside it. */
export function WorkSheet({ me, page, shown }: WorkSheetProps) {
  const sheet = useWorkPage(me, page, shown, staffPages[page].link());
  const { work, views, view, row, wanted, want, go, statuses } = sheet;
  const { state } = work;
  const now = useNow();
  const all = state.at === 'ready' ? state.found.rows : none;
  const bulk = useBulk(all, work.reload);
  const { rows, picked, pick } = bulk;
  const placeName = usePlaceNames(rows.map(({ areaCode }) => areaCode));
  const leads = me.acting.role === 'dispatcher' || me.acting.role === 'supervisor';
  const canPick = leads && view.list === 'desk';
  const chosen = rows.filter(({ id }) => picked.includes(id));
  const at = rows.findIndex(({ id }) => id === row);
  const stoodOn = rows[at];
  // Where the keyboard stands nowhere yet, the first is what there is to read: it is what is due first.
  const here = stoodOn ?? rows[0];
  const listed = rows.map(({ id }) => id).join();

  useEffect(() => {
    rememberList(
      listed
        .split(',')
        .filter(Boolean)
        .map((id) => ({ caseId: id, link: caseLink({ id }, view.list) })),
    );
  }, [listed, view.list]);

  // Whoever went on from case to case comes back to the last of them.
  useEffect(() => {
    const last = shown > 0 ? lastCase() : undefined;
    if (last !== undefined && listed.split(',').includes(last)) go({ row: last });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- when the page comes back into sight, and then alone
  }, [shown]);

  const stand = (next: CaseRow | undefined) => {
    if (next) go({ row: next.id });
  };
  const step = (by: number) => () => {
    bulk.say(undefined);
    stand(rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]);
  };
  useKeys({
    J: step(1),
    K: step(-1),
    Enter: here && (() => open(caseLink(here, view.list))),
    R: work.isNewer ? work.reload : undefined,
    Z: bulk.undo,
    X: canPick && here ? () => pickHere(here) : undefined,
  });

  function pickHere(one: CaseRow): void {
    pick(toggled(picked, one.id));
    if (one !== stoodOn) stand(one);
  }

  /** The next one stands where the one that is gone stood. */
  function onWent(how: Went): void {
    const isGone = how.isDone && here !== undefined;
    bulk.say(how, isGone ? here.id : undefined);
    if (isGone) go({ row: (rows[at + 1] ?? rows[at - 1])?.id });
  }

  return (
    <>
      <header className="work-head">
        <Title>{words.titles[page]}</Title>
        <Segments
          label={words.lists}
          views={views.map(({ view: one, count }) => ({
            value: one.id,
            label: page === 'queue' && one.id === 'desk' ? words.all : words.views[one.id],
            count,
          }))}
          shown={view.id}
          onShow={(id) => {
            pick([]);
            go({ view: id, row: undefined });
          }}
        />
        <span className="spring" />
        {work.isNewer ? (
          <div id="newer" role="button" className="pressable went went-newer" {...pressable(work.reload)}>
            <Icon name="again" size="s" />
            {words.newer} <Key>R</Key>
          </div>
        ) : (
          <span className="note">{words.order}</span>
        )}
      </header>
      {view.list !== 'done' && (
        <Filters wanted={wanted} statuses={statuses} rows={all} placeName={placeName} onWant={want} />
      )}
      {page === 'today' && <Drafts drafts={sheet.drafts} />}
      {page === 'today' && <Unfinished rows={all} now={now} />}
      <div className="panes panes-queue">
        <ListPane
          sheet={sheet}
          rows={rows}
          here={stoodOn?.id}
          beside={here?.id}
          shown={shown}
          now={now}
          placeName={placeName}
          went={bulk.went}
          onUndo={bulk.undo}
          onHere={(id) => go({ row: id })}
          picking={canPick ? { picked, onPick: pick, refused: bulk.refused } : null}
          bulk={
            chosen.length > 0 && (
              <Bulk
                picked={chosen}
                isBusy={bulk.isBusy}
                onGive={(to) => void bulk.giveAll(to)}
                onUnpick={() => pick([])}
              />
            )
          }
        />
        <aside className="pane pane-side" aria-label={here ? undefined : words.outline}>
          {here ? (
            <Beside
              key={here.id}
              row={here}
              view={view}
              role={me.acting.role}
              now={now}
              place={placeName(here.areaCode)}
              onStand={stoodOn ? undefined : () => stand(here)}
              isQuiet={chosen.length > 0}
              onWent={onWent}
            />
          ) : (
            state.at === 'ready' && <p className="note">{words.beside}</p>
          )}
        </aside>
      </div>
    </>
  );
}
