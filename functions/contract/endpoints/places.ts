import { AreaCode, OrganisationId } from '../ids';
import { AidGroupList } from '../kinds/aidGroup';
import { Help, HelpAsked } from '../help';
import { Eligibility } from '../kinds/eligibility';
import { AidMatter, CriminalRole } from '../kinds/legalAid';
import { KeptPlaces, PlaceWritten } from '../places';
import { CheckedReceipt, ReceiptKeys, ReceiptText } from '../record/receipt';
import { Roots, Year } from '../record/root';
import { AreaWithParts, Organisation, Organisations } from '../case/views';
import { OrganisationKind } from '../words';
import * as z from '../z';
import type { Endpoint } from './endpoint';

/** What anyone may look up: areas, offices, eligibility, receipts. */
export const placeEndpoints = {
  area: {
    method: 'GET',
    path: '/v1/areas/{areaCode}',
    title: 'An area and its parts',
    open: true,
    params: z.strictObject({ areaCode: AreaCode }),
    query: null,
    body: null,
    reply: AreaWithParts,
  },
  offices: {
    method: 'GET',
    path: '/v1/areas/{areaCode}/offices',
    title: 'Every organisation of an area and of those it lies in, nearest first, with where it is found',
    open: true,
    params: z.strictObject({ areaCode: AreaCode }),
    query: null,
    body: null,
    reply: Organisations,
  },
  organisations: {
    method: 'GET',
    path: '/v1/organisations',
    title: 'Organisations of one kind that serve an area',
    open: true,
    params: null,
    query: z.strictObject({ areaCode: AreaCode, kind: OrganisationKind }),
    body: null,
    reply: Organisations,
  },
  organisation: {
    method: 'GET',
    path: '/v1/organisations/{organisationId}',
    title: 'One organisation, with where it is found',
    open: true,
    params: z.strictObject({ organisationId: OrganisationId }),
    query: null,
    body: null,
    reply: Organisation,
  },
  keptPlaces: {
    method: 'GET',
    path: '/v1/organisations/{organisationId}/places',
    title: 'Where my organisation and the outside bodies it knows of are found, and who wrote it when',
    open: false,
    params: z.strictObject({ organisationId: OrganisationId }),
    query: null,
    body: null,
    reply: KeptPlaces,
  },
  setPlace: {
    method: 'POST',
    path: '/v1/organisations/{organisationId}/place',
    title: 'Where my organisation, or an outside body of its area or of the region, is found',
    open: false,
    params: z.strictObject({ organisationId: OrganisationId }),
    query: null,
    body: PlaceWritten,
    reply: Organisation,
  },
  eligibility: {
    method: 'GET',
    path: '/v1/eligibility',
    title: 'Where an application for legal aid would stand; nothing is stored',
    open: true,
    params: null,
    query: z.strictObject({
      matter: AidMatter,
      criminalRole: CriminalRole.optional(),
      groups: AidGroupList.optional(),
    }),
    body: null,
    reply: Eligibility,
  },
  help: {
    method: 'POST',
    path: '/v1/help',
    title: 'What helps at once, by what was picked and tapped; nothing is stored',
    open: true,
    params: null,
    query: null,
    body: HelpAsked,
    reply: Help,
  },
  receiptKeys: {
    method: 'GET',
    path: '/v1/receipts/keys',
    title: 'The public keys that receipts are checked with',
    open: true,
    params: null,
    query: null,
    body: null,
    reply: ReceiptKeys,
  },
  checkReceipt: {
    method: 'GET',
    path: '/v1/receipts/check',
    title: 'Whether a receipt is genuine, and what it says',
    open: true,
    params: null,
    query: z.strictObject({ receipt: ReceiptText }),
    body: null,
    reply: CheckedReceipt,
  },
  roots: {
    method: 'GET',
    path: '/v1/roots',
    title: 'The published roots of a year: one digest over all steps of each day',
    open: true,
    params: null,
    query: z.strictObject({ year: Year }),
    body: null,
    reply: Roots,
  },
} as const satisfies Record<string, Endpoint>;
