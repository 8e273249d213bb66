import { useCallback, useState } from 'react';
import type { AreaCode, OrganisationId } from '../../../functions/contract/ids';
import type { OrganisationKind } from '../../../functions/contract/words';
import { useAreas, type Areas } from './areas';
import { useReading, type Loaded } from '../server/useReading';
import { useServer } from '../server/server';

type From = {
  kinds: readonly [OrganisationKind, ...OrganisationKind[]];
  /** The place whose organisations are offered first. */
  areaCode: AreaCode;
  /** What is picked already: a draft goes on where it was. */
  value: OrganisationId;
};

export type OrganisationChoice = {
  kind: OrganisationKind;
  setKind: (kind: OrganisationKind) => void;
  levels: Areas['levels'];
  setPlace: (areaCode: AreaCode) => void;
  found: Loaded<{ value: OrganisationId; label: string }[]>;
  reload: () => void;
};

/** The organisations of one kind that serve a place, with the kind and the place to be changed. */
export function useOrganisationChoice({ kinds, areaCode, value }: From): OrganisationChoice {
  const { call } = useServer();
  const [kind, setKind] = useState(kinds.find((one) => value.startsWith(`${one}-`)) ?? kinds[0]);
  const [elsewhere, setPlace] = useState<AreaCode>();
  const place = elsewhere ?? areaCode;
  const ask = useCallback(
    () => call('organisations', { query: { areaCode: place, kind } }),
    [call, place, kind],
  );
  const { state, reload } = useReading(ask, 0);
  const { levels } = useAreas(place);
  const found: OrganisationChoice['found'] =
    state.at === 'ready'
      ? {
          at: 'ready',
          // While another kind is on its way, those of the last one are still here.
          found: state.found.organisations
            .filter((one) => one.kind === kind)
            .map(({ id, name }) => ({ value: id, label: name })),
        }
      : state;
  return { kind, setKind, levels, setPlace, found, reload };
}
