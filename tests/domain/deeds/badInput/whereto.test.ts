import type { Found } from '../../../../functions/domain/deeds/rule';
import { caseIn, named } from '../../caseIn';
import { cityPetitionOffice, owner, petitionOffice, staff } from '../../cast';
import { classified, consultation, petition, refuses, waiting } from './refuses';

refuses('unknown_person', 'assigning to nobody we know', waiting, consultation.dispatcher, 'assign', {
  named: {},
});
refuses('unknown_organisation', 'handing over to nobody we know', classified, petition.handler, 'transfer', {
  named: {},
});
refuses('same_desk', 'handing over to where it is', classified, petition.handler, 'transfer', {
  named: { organisation: petitionOffice },
});
refuses(
  'same_desk',
  'allotting to the one who decides',
  caseIn('petition', 'disputed', { desk: cityPetitionOffice }),
  staff('head', 'supervisor', cityPetitionOffice),
  'allot',
  { named: { organisation: cityPetitionOffice } },
);

const { assignee, organisation, noticed } = named;
const nobodyAbove: Found = { assignee, organisation, noticed };
const transferred = caseIn('petition', 'transferred');

const alone = [
  ['raise', classified, petition.handler],
  ['askReview', caseIn('petition', 'opinionGiven'), owner],
  ['askReReview', caseIn('petition', 'reviewGiven'), owner],
  ['object', caseIn('legalAid', 'refused'), owner],
  ['sendBack', { ...transferred, returns: 1 }, petition.dispatcher],
  ['sendBack', { ...transferred, sender: null }, petition.dispatcher],
] as const;
for (const [action, head, by] of alone)
  refuses('no_superior', `${action} where nobody is above`, head, by, action, { named: nobodyAbove });
