import type { Endpoint } from '../../contract/endpoints';
import { besideEndpoints } from '../../contract/endpoints/beside';
import { caseEndpoints } from '../../contract/endpoints/cases';
import { codeEndpoints } from '../../contract/endpoints/codes';
import { myDataEndpoints } from '../../contract/endpoints/myData';
import { ratingEndpoints } from '../../contract/endpoints/ratings';
import { intakeEndpoints } from '../../contract/endpoints/intake';
import { helpingEndpoints } from '../../contract/endpoints/helping';
import { joiningEndpoints } from '../../contract/endpoints/joining';
import { deliveryEndpoints } from '../../contract/endpoints/deliveries';
import { draftEndpoints } from '../../contract/endpoints/drafts';
import { deskEndpoints } from '../../contract/endpoints/desks';
import { inboxEndpoints } from '../../contract/endpoints/inbox';
import { fileEndpoints } from '../../contract/endpoints/files';
import { paperEndpoints } from '../../contract/endpoints/papers';
import { peopleEndpoints } from '../../contract/endpoints/people';
import { placeEndpoints } from '../../contract/endpoints/places';
import { rosterEndpoints } from '../../contract/endpoints/roster';
import { scanEndpoints } from '../../contract/endpoints/scan';
import { textSignInEndpoints } from '../../contract/endpoints/textSignIn';
import { leaveEndpoints } from '../../contract/endpoints/leaves';
import { noteEndpoints } from '../../contract/endpoints/notes';
import { writingEndpoints } from '../../contract/endpoints/writing';
import { sensitiveEndpoints } from '../../contract/endpoints/sensitive';

type Area = { name: string; description: string; endpoints: Readonly<Record<string, Endpoint>> };

/** The parts of the endpoint table, as the tags of its description. */
export const areas: readonly Area[] = [
  {
    name: 'people',
    description: 'Signing in, roles, and the people of an organisation',
    endpoints: peopleEndpoints,
  },
  {
    name: 'scan',
    description:
      'A browser is signed in by the phone of whoever sits at it. What is unknown, over, used, or another’s: one answer',
    endpoints: scanEndpoints,
  },
  {
    name: 'textSignIn',
    description:
      'A browser is signed in by a text message, where that is set up. Whatever is wrong, and whoever’s a number is: one answer',
    endpoints: textSignInEndpoints,
  },
  {
    name: 'roster',
    description: 'Who is on duty, what people can do, and whom they stand for elsewhere',
    endpoints: rosterEndpoints,
  },
  {
    name: 'leaves',
    description:
      'Who is away, and who stands in for them: asked of the table at each request, over by itself',
    endpoints: leaveEndpoints,
  },
  {
    name: 'places',
    description: 'What anyone may look up: areas, offices, eligibility, receipts',
    endpoints: placeEndpoints,
  },
  {
    name: 'cases',
    description: 'Cases: filing them, following them, acting on them',
    endpoints: caseEndpoints,
  },
  {
    name: 'writing',
    description: 'What staff write with: articles of law, and what their office writes again and again',
    endpoints: writingEndpoints,
  },
  {
    name: 'notes',
    description:
      'What those who work on a case say to each other, and who of them is there; nothing for residents',
    endpoints: noteEndpoints,
  },
  {
    name: 'desks',
    description: 'What waits with staff, and what everyone was told',
    endpoints: { ...deskEndpoints, ...inboxEndpoints },
  },
  {
    name: 'files',
    description:
      'Files a person sends: photos, documents, voice. The bytes go straight to the file store, never through the API',
    endpoints: fileEndpoints,
  },
  { name: 'papers', description: 'The official papers of a case', endpoints: paperEndpoints },
  {
    name: 'drafts',
    description: 'Decisions that one prepares and another signs; of their office alone until they are signed',
    endpoints: draftEndpoints,
  },
  { name: 'ratings', description: 'How residents were served', endpoints: ratingEndpoints },
  { name: 'myData', description: 'What is held about a person, for that person', endpoints: myDataEndpoints },
  { name: 'deliveries', description: 'How people are reached', endpoints: deliveryEndpoints },
  {
    name: 'codes',
    description:
      'Codes that one phone shows and another scans. A code that is unknown, expired or not for the asker: one answer',
    endpoints: codeEndpoints,
  },
  {
    name: 'helping',
    description:
      'Helped by somebody: leave that one person gives another, and takes back; guardians, by a paper that an office saw',
    endpoints: helpingEndpoints,
  },
  {
    name: 'joining',
    description:
      'One petition brought by several: who filed it shows a code, others join by it. Whatever is wrong with a code: one answer',
    endpoints: joiningEndpoints,
  },
  {
    name: 'beside',
    description: 'Filed by a helper of a village for whoever is beside them',
    endpoints: besideEndpoints,
  },
  {
    name: 'intake',
    description: 'What comes to an office by letter, visit, phone or from another line, and its register',
    endpoints: intakeEndpoints,
  },
  {
    name: 'sensitive',
    description: 'What is masked until somebody has a reason to see it',
    endpoints: sensitiveEndpoints,
  },
];

/** The part of the table that an endpoint stands in. */
export const areaOf = (name: string): string[] =>
  areas.filter(({ endpoints }) => Object.hasOwn(endpoints, name)).map((area) => area.name);
