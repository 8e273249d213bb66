import type { CaseHead } from '../../domain/case/case';
import { dueKey } from '../keys/cases';
import { standsAt } from './lookLine';

/**
 * The condition that a case is still as it was read: at its version, and the sweep not called to it since, which makes no new
 * version. Whoever writes over a case would else call the sweep off without knowing.
 */
export function asRead(head: CaseHead) {
  const atVersion = {
    expression: '#version = :version',
    names: { '#version': 'version' },
    values: { ':version': head.version },
  };
  if (standsAt(head, head.updatedAt)) return atVersion;
  return {
    expression: `${atVersion.expression} AND (attribute_not_exists(#dsk) OR #dsk <> :called)`,
    names: { ...atVersion.names, '#dsk': 'dsk' },
    values: { ...atVersion.values, ':called': dueKey(head.updatedAt, head.id).dsk },
  };
}
