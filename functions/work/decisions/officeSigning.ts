import { Signing, type OfficeSigning } from '../../contract/case/drafts';
import { CaseAction } from '../../contract/deeds/actions';
import type { OrganisationId } from '../../contract/ids';
import { contracts } from '../../contract/kinds';
import { CaseKind, type OrganisationKind } from '../../contract/words';
import { decidesIn } from '../../domain/deeds';
import { isByTwo, signingPosts } from '../../domain/decisions/mayDraft';
import { isOffice } from '../../domain/standing/givingOffice';
import { kindOfOrganisation } from '../../domain/standing/routing';
import type { Drafts } from '../../store/drafts/drafts';

/** The latest changes that are shown; all are kept. */
const shownChanges = 20;

/** Offices that decide nothing in writing. */
const neverDecide: readonly OrganisationKind[] = ['serviceCentre', 'lawFirm', 'mediationCommittee'];

/** Whether an office ever has this to decide: of its own kinds, what can be handed to it, and the bureau on objections. */
function isDecidedAt(id: OrganisationId, kind: CaseKind, action: CaseAction): boolean {
  const office = kindOfOrganisation(id);
  if (office === null || neverDecide.includes(office)) return false;
  if (action === 'decideObjection') return office === 'justiceBureau';
  return isOffice(kind, id) || contracts[kind].handedTo.some((one) => one === office);
}

/** For what an office needs two people, what that means for each of its decisions, and who changed it. */
export async function officeSigning(
  id: OrganisationId,
  { drafts }: { drafts: Pick<Drafts, 'signingOf' | 'signingChanges'> },
): Promise<OfficeSigning> {
  const [signing, changes] = await Promise.all([drafts.signingOf(id), drafts.signingChanges(id)]);
  const decisions = CaseKind.options.flatMap((kind) =>
    CaseAction.options.flatMap((action) => {
      const decides = decidesIn(action, kind);
      if (!decides || !isDecidedAt(id, kind, action)) return [];
      const [signer = 'supervisor'] = signingPosts(action, kind);
      const byTwo = Signing.options.filter((one) => isByTwo(decides, one));
      return [{ kind, action, signer, headBy: decides.headBy, byTwo }];
    }),
  );
  return {
    signing,
    decisions,
    changes: changes
      .slice(0, shownChanges)
      .map(({ at, name, before, after }) => ({ at, byName: name, before, after })),
  };
}
