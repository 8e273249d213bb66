import { CaseAction, SystemWord } from '../../../contract/deeds/actions';
import type { CaseStatus } from '../../../contract/kinds';
import type { CaseKind, Step, Standing } from '../../../contract/words';
import type { HeldBy, Lifecycle } from '../../../domain/kinds/lifecycle';
import { isOpen, lifecycleOf, statusesOf, statusRow } from '../../../domain/kinds/statusRow';
import { targetsOf } from '../../../domain/deeds/targets';
import { standingsFor } from '../../../domain/deeds/may';

const roleNames = {
  lawyer: '律师',
  agent: '代办员',
  dispatcher: '分流员',
  supervisor: '负责人',
  admin: '管理员',
  helper: '帮办员',
} as const;

/** What each standing is called in a kind of case, the nearest first. */
const namesIn = ({ carriedBy }: Lifecycle<CaseStatus>): Record<Standing, string> => ({
  owner: '居民',
  party: '一起的人',
  helper: '帮办人',
  onlooker: '帮看的人',
  handler: roleNames[carriedBy],
  candidate: `候选${roleNames[carriedBy]}`,
  duty: `值班${roleNames[carriedBy]}`,
  dispatcher: '分流员',
  supervisor: '负责人',
  sender: '移交单位',
  handedOver: '原移交单位',
  overseer: '上级单位',
  forwarder: '转送人',
  system: '系统',
});

/** Who may do something in a kind of case, in words: 分流员/负责人. */
export function whoMay(lifecycle: Lifecycle<CaseStatus>, action: CaseAction): string {
  const names = namesIn(lifecycle);
  return standingsFor(lifecycle, action)
    .map((standing) => names[standing])
    .join('/');
}

const stepNames: Record<Step, string> = {
  accept: '受理',
  route: '分流',
  handle: '办理',
  feedback: '反馈',
  close: '结单',
};
const holderNames: Record<HeldBy, string> = {
  desk: '窗口',
  assignee: '承办人',
  resident: '居民',
  nobody: '已结束',
};

/** What no person does, and why it comes. */
const automatic: Partial<Record<SystemWord, string>> = {
  lapse: '到期未补视为撤回',
  settle: '到期没有异议',
  mandateUnanswered: '到期未答复委托',
  mandateEnds: '委托到期',
  release: '承办人离任',
};

type Edge = { from: CaseStatus; to: CaseStatus; label: string };

/** What people do in a status that has a row for it, by whom; what is open everywhere is told once, in the text. */
function edgesByPeople(kind: CaseKind, from: CaseStatus): Edge[] {
  const own = Object.keys(statusRow(kind, from).moves);
  return CaseAction.options
    .filter((action) => own.includes(action))
    .flatMap((action) =>
      targetsOf(kind, from, action).map((to) => ({
        from,
        to,
        label: `${action} ${whoMay(lifecycleOf(kind), action)}`,
      })),
    );
}

function edgesByClock(kind: CaseKind, from: CaseStatus): Edge[] {
  const { byClock = {} } = statusRow(kind, from);
  return SystemWord.options.flatMap((word) => {
    const to = byClock[word];
    return to ? [{ from, to, label: `⏰ ${word} ${automatic[word] ?? '自动'}` }] : [];
  });
}

/** Several ways between the same two statuses are one arrow. */
function arrows(edges: readonly Edge[]): string[] {
  const labels = new Map<string, string[]>();
  for (const { from, to, label } of edges) {
    const way = `${from} --> ${to}`;
    labels.set(way, [...(labels.get(way) ?? []), label]);
  }
  return [...labels].map(([way, several]) => `${way}: ${several.join('<br>')}`);
}

const note = (kind: CaseKind, status: CaseStatus): string => {
  const { step, heldBy } = statusRow(kind, status);
  return `note right of ${status}: ${stepNames[step]} · ${holderNames[heldBy]}`;
};

/** The lifecycle of a kind as a Mermaid state diagram, from its table alone. */
export function diagramOf(kind: CaseKind): string {
  const statuses = statusesOf(kind);
  const { first } = lifecycleOf(kind);
  const ends = statuses.filter((status) => !isOpen(kind, status));
  const edges = statuses.flatMap((from) => [...edgesByPeople(kind, from), ...edgesByClock(kind, from)]);
  const lines = [
    `[*] --> ${first}: file 居民`,
    ...arrows(edges),
    ...ends.map((end) => `${end} --> [*]`),
    ...statuses.map((status) => note(kind, status)),
  ];
  return ['stateDiagram-v2', ...lines.map((line) => `    ${line}`)].join('\n');
}
