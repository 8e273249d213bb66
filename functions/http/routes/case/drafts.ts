import { worksOnCases, organisationOf } from '../../../domain/standing/deskRoles';
import { Refused } from '../../../domain/refused';
import type { Actor } from '../../../domain/case/case';
import type { OrganisationId } from '../../../contract/ids';
import type { StaffRole } from '../../../contract/words';
import { offersTo } from '../../../work/case/offers';
import { draftsToSign, draftsWritten } from '../../../work/decisions/draftLists';
import { officeSigning } from '../../../work/decisions/officeSigning';
import { draftsOf, turnDraft, writeDraft } from '../../../work/decisions/drafts';
import { previewPapers } from '../../../work/decisions/preview';
import { signDraft } from '../../../work/decisions/sign';
import { placesOf } from '../../../work/places/placesOf';
import type { Handlers } from '../../context';
import { showEntry } from '../../show/entry';
import { showState } from '../../show/state';

/** Their own office's, of those who work there. @throws Refused `not_found` for any other, `not_allowed` */
function ownOffice({ organisation, role }: Actor, id: OrganisationId, roles: readonly Actor['role'][]): void {
  if (organisation?.organisationId !== id) throw new Refused('not_found');
  if (!roles.includes(role)) throw new Refused('not_allowed');
}

type Names =
  | ('drafts' | 'writeDraft' | 'previewDraft' | 'turnDraft' | 'signDraft')
  | ('toSign' | 'myDrafts' | 'signing' | 'setSigning');

export const drafts: Pick<Handlers, Names> = {
  drafts: ({ params }, context) => draftsOf(params.caseId, context),

  writeDraft: ({ params, body }, context) => writeDraft(params.caseId, body, context),

  previewDraft: async ({ params, body }, context) => ({
    papers: await previewPapers(params.caseId, body.command, context),
  }),

  turnDraft: async ({ params, body }, context) => ({
    draft: await turnDraft(params.caseId, params.action, body, context),
  }),

  signDraft: async ({ params, body }, context) => {
    const { now, rules, store } = context;
    const signature = { ...body, action: params.action };
    const { head, event, standing } = await signDraft(params.caseId, signature, context);
    const places = await placesOf(head, now, store);
    const viewer = { standing, offers: await offersTo(head, context), now, rules, places };
    return { state: showState(head, viewer), entry: showEntry(event, standing) };
  },

  toSign: (_, context) => {
    const { organisationId } = organisationOf(context.actor, worksOnCases);
    return draftsToSign(organisationId, context);
  },

  myDrafts: (_, context) => {
    const { organisationId } = organisationOf(context.actor, worksOnCases);
    return draftsWritten(organisationId, context);
  },

  signing: async ({ params }, { store, actor }) => {
    ownOffice(actor, params.organisationId, ['admin', 'supervisor', 'dispatcher']);
    return officeSigning(params.organisationId, store);
  },

  setSigning: async ({ params: { organisationId }, body }, { store, actor, now }) => {
    ownOffice(actor, organisationId, ['admin', 'supervisor']);
    const by = { personId: actor.personId, name: actor.name ?? '', role: actor.role as StaffRole };
    if (!(await store.drafts.setSigning(organisationId, body.signing, now, by)))
      throw new Refused('not_allowed');
    return officeSigning(organisationId, store);
  },
};
