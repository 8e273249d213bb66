import { useEffect, useRef, useState } from 'react';
import { keysOf } from '../../../../functions/contract/entries';
import { CaseKind } from '../../../../functions/contract/words';
import { Icon } from '../../../components/base/Icon';
import { Key } from '../../../components/base/Key';
import { Title } from '../../../components/base/Title';
import { Segments } from '../../../components/show/Segments';
import { Empty } from '../../../components/states/Empty';
import { More } from '../../../components/states/More';
import { WhenReady } from '../../../components/states/WhenReady';
import { keyWords, workWords } from '../../../content/staff/desk';
import { findWords as words } from '../../../content/staff/find';
import { kindLines } from '../../../content/kinds/lines';
import { dayAfter } from '../../../content/when';
import { rememberList } from '../../../services/case/workAround';
import { useKeys } from '../../../services/device/keys';
import { useNow } from '../../../services/device/now';
import { open } from '../../../services/navigation';
import { usePlaceNames } from '../../../services/places/placeNames';
import { useSearch, type Hit } from '../../../services/work/useSearch';
import { HitLine, hitLink } from './HitLine';
import { HitBeside } from './HitBeside';

const none: readonly Hit[] = [];
const kinds = ['all', ...CaseKind.options] as const;

/** How many days ago a case may have been filed. */
const periods = { all: undefined, week: 7, month: 31, year: 366 } as const;
type Only = { kind: (typeof kinds)[number]; period: keyof typeof periods };

const sinceOf = (period: Only['period'], now: number) => {
  const days = periods[period];
  return days === undefined ? undefined : dayAfter(now, -days);
};

/** Searching at the desk: the field over the list of what was found, and beside it the case that the keyboard stands on. */
export function SearchSheet() {
  const { state, search, loadMore, mostLetters } = useSearch();
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState<Only>({ kind: 'all', period: 'all' });
  const [here, setHere] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const now = useNow();
  const hits = state.at === 'ready' ? state.found.hits : none;
  const placeName = usePlaceNames(hits.map(({ row }) => row.areaCode));
  const at = hits.findIndex(({ id }) => id === here);
  const hit = hits[at];
  const toField = () => field.current?.focus();
  useEffect(toField, []);

  const listed = hits.map(({ id }) => id).join();
  useEffect(() => {
    const ids = listed.split(',').filter(Boolean);
    if (ids.length > 0) rememberList(ids.map((caseId) => ({ caseId, link: hitLink(caseId) })));
  }, [listed]);

  /** What was found takes the keyboard: the first of it is stood on. */
  async function find({ kind, period }: Only): Promise<void> {
    const since = sinceOf(period, now);
    const found = await search({ text: typed, kind: kind === 'all' ? undefined : kind, since });
    setHere(found[0]?.id);
    if (found.length > 0) field.current?.blur();
  }
  function narrow(to: Only): void {
    setOnly(to);
    void find(to);
  }
  const step = (by: number) => () =>
    setHere(hits[at < 0 ? 0 : Math.min(hits.length - 1, Math.max(0, at + by))]?.id);
  useKeys({
    '/': toField,
    J: step(1),
    K: step(-1),
    Enter: hit && (() => open(hitLink(hit.id))),
    Escape: () => field.current?.blur(),
  });

  return (
    <>
      <header className="work-head">
        <Title>{words.field}</Title>
        <form
          role="search"
          className="seek-field"
          onSubmit={(event) => {
            event.preventDefault();
            void find(only);
          }}
        >
          <Icon name="search" />
          <input
            ref={field}
            id="find"
            type="search"
            className="seek-input"
            aria-label={words.field}
            placeholder={words.placeholder}
            autoComplete="off"
            maxLength={mostLetters}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <Key>↵</Key>
        </form>
        <span className="spring" />
        <span className="note">{words.recorded}</span>
      </header>
      <div className="filters">
        <Segments
          label={words.kinds.title}
          views={kinds.map((one) => ({
            value: one,
            label: one === 'all' ? words.kinds.all : kindLines[one].name,
          }))}
          shown={only.kind}
          onShow={(kind) => narrow({ ...only, kind })}
        />
        <Segments
          label={words.periods.title}
          views={keysOf(periods).map((one) => ({ value: one, label: words.periods[one] }))}
          shown={only.period}
          onShow={(period) => narrow({ ...only, period })}
        />
      </div>
      <div className="panes panes-queue">
        <section className="pane pane-list" aria-label={words.label}>
          {state.at === 'typing' && (
            <Empty title={words.begin} icon="search">
              {words.hint}
            </Empty>
          )}
          {state.at === 'unclear' && (
            <div role="alert">
              <Empty title={state.says} icon="search" />
            </div>
          )}
          {(state.at === 'loading' || state.at === 'failed' || state.at === 'ready') && (
            <WhenReady state={state} onRetry={() => void find(only)}>
              {({ more, sought }) =>
                hits.length === 0 && more === 'none' ? (
                  <Empty title={words.none} icon="search">
                    {words.noneNote}
                  </Empty>
                ) : (
                  <>
                    <div className="pane-scroll">
                      <div role="list">
                        {hits.map((one) => (
                          <HitLine
                            key={one.id}
                            hit={one}
                            typed={sought.text}
                            now={now}
                            place={placeName(one.row.areaCode)}
                            isHere={one.id === hit?.id}
                            onHere={() => setHere(one.id)}
                          />
                        ))}
                      </div>
                      <More at={more} onMore={loadMore} />
                      <p className="note">{words.onlySeen}</p>
                    </div>
                    <footer className="pane-foot">
                      <span>
                        <Key>J</Key> <Key>K</Key> {workWords.upDown}
                      </span>
                      <span>
                        <Key>↵</Key> {keyWords.keys.open.does}
                      </span>
                      <span>
                        <Key>/</Key> {words.toField}
                      </span>
                    </footer>
                  </>
                )
              }
            </WhenReady>
          )}
        </section>
        <aside className="pane pane-side" aria-label={hit ? undefined : words.choose}>
          {hit ? (
            <HitBeside hit={hit} now={now} place={placeName(hit.row.areaCode)} />
          ) : (
            <p className="note">{words.choose}</p>
          )}
        </aside>
      </div>
    </>
  );
}
