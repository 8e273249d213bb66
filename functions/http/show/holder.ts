import type { HolderView } from '../../contract/views';
import { holder } from '../../domain/case/holder';
import type { CaseSummary } from '../../store/cases/headItem';

/** Who must act now, by name, and since when. */
export function showHolder(summary: CaseSummary): HolderView {
  const held = holder(summary);
  const since = summary.heldSince;
  switch (held.at) {
    case 'desk':
      return { at: 'desk', organisationName: held.organisation.name, since };
    case 'person': {
      const { name, organisation } = held.person;
      return { at: 'person', name, organisationName: organisation.name, since };
    }
    case 'resident':
    case 'nobody':
      return { at: held.at, since };
  }
}
