import type { ReactNode } from 'react';
import type { CaseRow } from '../../../../functions/contract/case/views';
import { Icon } from '../../../components/base/Icon';
import { Key } from '../../../components/base/Key';
import { pressable } from '../../../components/base/pressable';
import { Empty } from '../../../components/states/Empty';
import { More } from '../../../components/states/More';
import { Unreadable } from '../../../components/states/Unreadable';
import { WhenReady } from '../../../components/states/WhenReady';
import { unreadableText, unreadableWords } from '../../../content/case/line/unreadable';
import { giveWords, keyWords, workWords as words } from '../../../content/staff/desk';
import type { Went } from '../../../services/work/give';
import type { WorkHere } from '../../../services/work/useWorkPage';
import { Table, type Picking } from './Table';

type ListPaneProps = {
  sheet: WorkHere;
  rows: readonly CaseRow[];
  /** What the keyboard stands on, and what is read beside the list: the first of it until the keyboard stands anywhere. */
  here: string | undefined;
  beside: string | undefined;
  /** How often the page came back into sight. */
  shown: number;
  now: number;
  placeName: (area: string) => string;
  /** How what was done last went. */
  went: Went | undefined;
  /** Takes back what was given last, as long as that can be. */
  onUndo?: (() => void) | undefined;
  onHere: (row: string) => void;
  picking: Picking | null;
  /** In place of the head, while rows are picked. */
  bulk: ReactNode;
};

/** The list of a page of work, with what has happened to it meanwhile over it and how much there is under it. */
export function ListPane(props: ListPaneProps) {
  const { sheet, rows, here, beside, shown, now, placeName, went, onUndo, onHere, picking, bulk } = props;
  const { work, views, view, wanted } = sheet;
  const { state, reload, loadMore } = work;
  const isNarrowed = Object.values(wanted).some((value) => value !== undefined);
  const all = isNarrowed ? undefined : views.find((one) => one.view === view)?.count;
  // Under the rows, none of which it moves from under the pointer.
  const said = went && (
    <div role="status" className={went.isDone ? 'went went-done' : 'went'}>
      <Icon name={went.isDone ? 'done' : 'info'} size="s" />
      {went.says}
      {onUndo && (
        <div id="undo" role="button" className="pressable went-undo" {...pressable(onUndo)}>
          {giveWords.undo} <Key>Z</Key>
        </div>
      )}
    </div>
  );
  return (
    <section className="pane pane-list" aria-label={words.views[view.id]}>
      {bulk}
      <WhenReady state={state} onRetry={reload}>
        {({ unreadable, more }) =>
          rows.length + unreadable.length === 0 && more === 'none' ? (
            <>
              <Empty title={isNarrowed ? words.noneSo : words.none[view.id]} />
              <span className="spring" />
              {said}
            </>
          ) : (
            <>
              <div className="pane-scroll">
                <Unreadable label={unreadableWords.label} lines={unreadable.map(unreadableText)} />
                <Table
                  rows={rows}
                  view={view}
                  here={here}
                  beside={beside}
                  shown={shown}
                  now={now}
                  placeName={placeName}
                  onHere={onHere}
                  picking={picking}
                />
                <More at={more} onMore={loadMore} />
              </div>
              {said}
              <footer className="pane-foot">
                <span>
                  <Key>J</Key> <Key>K</Key> {words.upDown}
                </span>
                <span>
                  <Key>↵</Key> {keyWords.keys.open.does}
                </span>
                {picking && (
                  <span>
                    <Key>X</Key> {keyWords.keys.pick.does}
                  </span>
                )}
                <span>
                  <Key>?</Key> {keyWords.keys.all.does}
                </span>
                <span className="spring" />
                <span>{words.count(rows.length + unreadable.length, all, more !== 'none')}</span>
              </footer>
            </>
          )
        }
      </WhenReady>
    </section>
  );
}
