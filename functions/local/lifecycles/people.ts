import type { CaseAction } from '../../contract/actions';
import type { Standing } from '../../contract/words';
import { standingsFor } from '../../domain/deeds/may';
import type { Lifecycle } from '../../domain/kinds/lifecycle';
import type { CaseStatus } from '../../contract/kinds';

const roleNames = {
  lawyer: '律师',
  agent: '代办员',
  dispatcher: '分流员',
  supervisor: '负责人',
  admin: '管理员',
} as const;

/** What each standing is called in a kind of case, the nearest first. */
const namesIn = ({ handler }: Lifecycle<CaseStatus>): Record<Standing, string> => ({
  owner: '居民',
  handler: roleNames[handler],
  candidate: `候选${roleNames[handler]}`,
  duty: `值班${roleNames[handler]}`,
  dispatcher: '分流员',
  supervisor: '负责人',
  sender: '移交单位',
  overseer: '上级单位',
  system: '系统',
});

/** Who may do something in a kind of case, in words: 分流员/负责人. */
export function whoMay(lifecycle: Lifecycle<CaseStatus>, action: CaseAction): string {
  const names = namesIn(lifecycle);
  return standingsFor(lifecycle, action)
    .map((standing) => names[standing])
    .join('/');
}
