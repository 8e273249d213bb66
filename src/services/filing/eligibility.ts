import { useEffect, useState } from 'react';
import type { AidGroup } from '../../../functions/contract/kinds/aidGroup';
import type { Eligibility } from '../../../functions/contract/kinds/eligibility';
import type { AidMatter, CriminalRole } from '../../../functions/contract/kinds/legalAid';
import { useServer } from '../server/server';

type Known = { of: string; found: Eligibility };

/**
 * What the server says of an application's hardship check, or undefined while it is not known: the form then asks
 * everything, so that nobody waits for a network to go on.
 */
export function useEligibility(
  matter: AidMatter | undefined,
  groups: readonly AidGroup[],
  criminalRole?: CriminalRole,
): Eligibility | undefined {
  const { call } = useServer();
  const [known, setKnown] = useState<Known>();
  const list = groups.join(',');
  const role = matter === 'criminal' ? criminalRole : undefined;
  const of = `${matter} ${role} ${list}`;
  useEffect(() => {
    if (!matter) return;
    let isWanted = true;
    void call('eligibility', {
      query: { matter, ...(role && { criminalRole: role }), ...(list && { groups: list }) },
    }).then((answer) => {
      if (isWanted && answer.ok) setKnown({ of, found: answer.reply });
    });
    return () => {
      isWanted = false;
    };
  }, [call, matter, role, list, of]);
  return known?.of === of ? known.found : undefined;
}
