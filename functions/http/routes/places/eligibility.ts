import { groupsIn } from '../../../contract/kinds/aidGroup';
import { eligibility as standing } from '../../../domain/filing/eligibility';
import type { Handlers } from '../../context';

/** Asked by anyone, before anything is filed: nothing of it is kept. */
export const eligibility: Pick<Handlers, 'eligibility'> = {
  eligibility: async ({ query: { matter, criminalRole, groups } }) =>
    standing({ matter, criminalRole, groups: groupsIn(groups) }),
};
