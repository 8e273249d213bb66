import { asksConsent } from '../../contract/deeds/correction';
import type { CaseAction } from '../../contract/deeds/actions';
import type { CaseStatus } from '../../contract/kinds';
import type { CaseKind } from '../../contract/words';
import { isOpen, lifecycleOf, statusesOf, statusRow } from '../kinds/statusRow';
import { servesPapers } from '../papers/issued';
import { rules } from './index';
import type { OpenIn } from './rule';

type Whence = { kind: CaseKind; status: CaseStatus };

const whileOpen = ({ kind, status }: Whence): CaseStatus[] => (isOpen(kind, status) ? [status] : []);

/** Where a deed leads from a status that has no move for it. */
const withoutMove: Record<OpenIn, (whence: Whence) => readonly CaseStatus[]> = {
  itsMoves: () => [],
  everyOpenStatus: whileOpen,
  everyOpenStatusUnderMandate: (whence) => (lifecycleOf(whence.kind).mandate ? whileOpen(whence) : []),
  everyStatus: ({ status }) => [status],
  everyStatusWithPapers: ({ kind, status }) => (servesPapers(kind) ? [status] : []),
  everyStatusAskingConsent: ({ kind, status }) => (asksConsent.includes(kind) ? [status] : []),
  everyStatusTogether: ({ kind, status }) => (lifecycleOf(kind).together ? [status] : []),
  endingEveryOpenStatus: ({ kind, status }) =>
    isOpen(kind, status) && !statusRow(kind, status).endsByDecision ? [lifecycleOf(kind).withdrawn] : [],
};

function lookedUp(kind: CaseKind, status: CaseStatus, action: CaseAction): readonly CaseStatus[] {
  const target = statusRow(kind, status).moves[action];
  if (target) return typeof target === 'string' ? [target] : target;
  return withoutMove[rules[action].openIn ?? 'itsMoves']({ kind, status });
}

type Looked<K> = Map<K, readonly CaseStatus[]>;

/** What was looked up before under the last of some keys, or what looking gives now. */
function once<K>(looked: Looked<K>, key: K, look: () => readonly CaseStatus[]): readonly CaseStatus[] {
  const before = looked.get(key);
  if (before) return before;
  const found = look();
  looked.set(key, found);
  return found;
}

/** The part of a map that a key has, made when it is first asked for. */
function partOf<K, P>(whole: Map<K, Map<P, readonly CaseStatus[]>>, key: K): Looked<P> {
  const part = whole.get(key) ?? new Map<P, readonly CaseStatus[]>();
  whole.set(key, part);
  return part;
}

// Lifecycles do not change while we run, and every list of cases asks these for every action and person.
const targets: { [K in CaseKind]?: Map<CaseStatus, Looked<CaseAction>> } = {};
const priors = new Map<CaseKind, Looked<CaseAction>>();

/** Where an action may lead from a status; none when it is not open then. */
export const targetsOf = (kind: CaseKind, status: CaseStatus, action: CaseAction): readonly CaseStatus[] =>
  once(partOf((targets[kind] ??= new Map()), status), action, () => lookedUp(kind, status, action));

/** The statuses in which an action is legal; the condition of its write. */
export const priorStatuses = (kind: CaseKind, action: CaseAction): readonly CaseStatus[] =>
  once(partOf(priors, kind), action, () =>
    statusesOf(kind).filter((status) => targetsOf(kind, status, action).length > 0),
  );
