import type { OrganisationPlace } from '../../contract/places';
import { commonWords, toOffice } from './commonWords';
import type { Paper } from './paper';
import { paperTable } from './table';

/** An office that a paper names, and how it is called below it: what stands above need not be said twice. */
type OfficeOnPaper = { name: string; calledBelow: string; issues: boolean };

/**
 * The offices somebody with this paper may have to find: who issued it, and to whom it goes. `otherwise`: where the case lies,
 * for a paper that names neither.
 */
export function officesOn({ kind, addressee, blocks }: Paper, otherwise: string): OfficeOnPaper[] {
  const issuers = blocks.flatMap((block) => (block.as === 'office' ? [block.name] : []));
  const prefix = toOffice('');
  const isToOffice = addressee?.startsWith(prefix) ?? false;
  const to = addressee !== null && isToOffice ? addressee.slice(prefix.length).split('；') : [];
  const receivers = to.filter((name) => !issuers.includes(name));
  const found = [
    ...issuers.map((name) => ({ name, calledBelow: commonWords.issuer, issues: true })),
    ...receivers.map((name) => ({
      name,
      calledBelow: receivers.length === 1 ? commonWords.receiver : name,
      issues: false,
    })),
  ];
  // What an office keeps for itself is brought to nobody.
  if (found.length > 0 || paperTable[kind].isInternal) return found;
  return [{ name: otherwise, calledBelow: otherwise, issues: true }];
}

/** Where an office is found, as far as it is known: null where nobody has entered it, undefined for one nobody knows of. */
type FoundOnPaper = OfficeOnPaper & { place: OrganisationPlace | null | undefined };

/**
 * What is said of them below the paper. It is no part of what the paper says: an office that moves does not change what was
 * decided, nor its digest.
 */
export const placeLines = (offices: readonly FoundOnPaper[]): string[] =>
  offices.flatMap(({ calledBelow, issues, place }) => {
    if (place) return [commonWords.foundAt(calledBelow, place)];
    // A body that was written in by hand has a place we know nothing of; an office of ours has one to be entered.
    return place === null || issues ? [commonWords.noPlace(calledBelow)] : [];
  });
