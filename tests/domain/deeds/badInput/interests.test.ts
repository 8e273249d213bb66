import type { Found } from '../../../../functions/domain/deeds/rule';
import { caseIn, named } from '../../caseIn';
import { asMember, cityPetitionOffice, opponent, owner, staff } from '../../cast';
import { assigned, classified, consultation, marked, petition, refuses, waiting } from './refuses';

const against = [opponent.organisationId];
const barredAbove: Found = { ...named, superior: opponent };
refuses(
  'conflict_of_interest',
  'taking what stands against one’s own matters',
  waiting,
  consultation.duty,
  'take',
  { named: { isConflicted: true } },
);
refuses('conflict_of_interest', 'answering it from the queue', waiting, consultation.duty, 'answer', {
  named: { isConflicted: true },
});
refuses(
  'conflict_of_interest',
  'giving it to one with an interest',
  waiting,
  consultation.dispatcher,
  'assign',
  { named: { ...named, isConflicted: true } },
);
refuses(
  'conflict_of_interest',
  'giving it to one of the other side',
  { ...waiting, against },
  consultation.dispatcher,
  'assign',
  { named: { assignee: asMember(staff('theirs', 'lawyer', opponent)) } },
);
refuses(
  'conflict_of_interest',
  'handing it to the other side',
  { ...classified, against },
  petition.handler,
  'transfer',
  { named: { organisation: opponent } },
);
refuses(
  'conflict_of_interest',
  'allotting it to the other side',
  { ...caseIn('petition', 'disputed', { desk: cityPetitionOffice }), against },
  staff('head', 'supervisor', cityPetitionOffice),
  'allot',
  { named: { organisation: opponent } },
);
refuses(
  'conflict_of_interest',
  'raising it to the other side',
  { ...classified, against },
  petition.handler,
  'raise',
  { named: barredAbove },
);
refuses(
  'conflict_of_interest',
  'reviewing by the other side',
  { ...caseIn('petition', 'opinionGiven'), against },
  owner,
  'askReview',
  { named: barredAbove },
);
refuses(
  'not_found',
  'taking a case against one’s own unit',
  { ...waiting, against: [consultation.duty.organisation?.organisationId ?? ''] },
  consultation.duty,
  'take',
);
refuses(
  'unknown_person',
  'assigning a case to oneself that is one’s own',
  waiting,
  consultation.dispatcher,
  'assign',
  { named: { assignee: { ...asMember(consultation.duty), personId: owner.personId } } },
);
refuses(
  'not_allowed',
  'clearing a case for a colleague',
  marked(assigned, 'hasOtherSide', 'escalated'),
  consultation.duty,
  'declareNoConflict',
);
