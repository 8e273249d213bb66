import { useEffect, useState } from 'react';
import type { OrganisationId } from '../../../functions/contract/ids';
import { OrganisationKind } from '../../../functions/contract/words';
import { useServer } from '../server/server';

/** The name of an organisation, by the kind and the place that its id says; '' while it is not known. */
export function useOrganisationName(id: OrganisationId): string {
  const { call } = useServer();
  const [name, setName] = useState('');
  useEffect(() => {
    let isWanted = true;
    const [kind, areaCode] = id.split('-');
    const known = OrganisationKind.safeParse(kind).data;
    if (!known || !areaCode) return;
    void call('organisations', { query: { kind: known, areaCode } }).then((answer) => {
      const found = answer.ok ? answer.reply.organisations.find((one) => one.id === id) : undefined;
      if (isWanted && found) setName(found.name);
    });
    return () => {
      isWanted = false;
    };
  }, [call, id]);
  return name;
}
