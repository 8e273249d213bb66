import { useEffect, useState } from 'react';
import type { Organisation } from '../../../functions/contract/places';
import type { OrganisationKind } from '../../../functions/contract/words';
import { useServer } from '../server/server';

/** The office of a kind that a matter of this place would come to; undefined while it is not known. */
export function useGoesTo(kind: OrganisationKind, areaCode: string): Organisation | undefined {
  const { call } = useServer();
  const [known, setKnown] = useState<{ of: string; office: Organisation | undefined }>();
  const of = `${kind} ${areaCode}`;
  useEffect(() => {
    if (areaCode === '') return;
    let isWanted = true;
    void call('organisations', { query: { areaCode, kind } }).then((answer) => {
      if (isWanted && answer.ok) setKnown({ of, office: answer.reply.organisations[0] });
    });
    return () => {
      isWanted = false;
    };
  }, [call, kind, areaCode, of]);
  return known?.of === of ? known.office : undefined;
}
