import type { CaseKind, OrganisationKind } from '../words';

/** Kinds of organisation that a case can be handed to: those that can do for it what the desk did. */
export const handedTo: Record<CaseKind, readonly [OrganisationKind, ...OrganisationKind[]]> = {
  consultation: ['serviceCentre'],
  legalAid: ['legalAidAgency'],
  petition: ['department', 'justiceBureau', 'petitionOffice', 'mediationCommittee'],
};
