import type { TellingView } from '../../contract/tellings';
import type { Telling } from '../../domain/deliveries/telling';

const showTelling = ({ noticeId, kind, at, statutory, state, rungs }: Telling): TellingView => ({
  ...{ noticeId, kind, at, statutory, state, rungs },
});

/** What staff see of how the resident was told of the steps of a case, oldest first. */
export const showTellings = (tellings: readonly Telling[]): TellingView[] =>
  tellings.filter(({ audience }) => audience === 'resident').map(showTelling);
