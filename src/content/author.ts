import type { TimelineEntry } from '../../functions/contract/views';
import { caseWords } from './casePage';
import type { Reader } from './holder';
import { standings } from './people';

/** Who did it, as the reader knows them. */
export function author({ standing, name, organisationName }: TimelineEntry['by'], reader: Reader): string {
  if (standing === 'owner' && reader === 'resident') return caseWords.me;
  if (!name) return standings[standing];
  return organisationName ? `${name}（${organisationName}）` : name;
}
