import type { DraftView, Signing } from '../../functions/contract/case/drafts';
import type { Acted, CaseState } from '../../functions/contract/case/views';
import type { CaseAction } from '../../functions/contract/deeds/actions';
import type { Api, RawReply } from './api';
import { deed, fileOne, goes, legalAid, newKey } from './filings';
import { staff, type Person } from './person';
import { aidAgency } from './town';

type Seen = Pick<CaseState, 'id' | 'version'>;

/** What a draft is written with, by somebody who saw the case so. */
export const drafting = (
  seen: Seen,
  action: CaseAction,
  input: object,
  { revision = null, isReady = true }: { revision?: number | null; isReady?: boolean } = {},
) => ({
  params: { caseId: seen.id },
  body: { command: deed(seen, action, input).body, revision, isReady },
});

export const drafts = (
  person: Person,
  seen: Seen,
  action: CaseAction,
  input: object,
  how?: Parameters<typeof drafting>[3],
): Promise<DraftView> => person.call('writeDraft', drafting(seen, action, input, how));

/** For what the aid agency needs two people, as its head says. */
export async function needsTwo(api: Api, signing: Signing): Promise<void> {
  const head = await staff(api, 'aid-supervisor');
  await head.call('setSigning', { params: { organisationId: aidAgency }, body: { signing } });
}

/** A signature under a draft as it was seen. */
export const signature = ({ id, version }: Seen, action: CaseAction, revision: number, key = newKey()) => ({
  params: { caseId: id, action },
  body: { revision, version, key },
});

/** A decision that one writes and another signs. */
export async function decidedByTwo(
  [officer, head]: [officer: Person, head: Person],
  seen: Seen,
  action: CaseAction,
  input: object,
): Promise<Acted> {
  const { revision } = await drafts(officer, seen, action, input);
  return head.call('signDraft', signature(seen, action, revision));
}

/** What is refused of drafts, ready to be sent: all that goes before has been done. */
export function draftRefusals(
  api: Api,
  resident: () => Person,
): Record<'two_people_needed' | 'draft_changed' | 'draft_unfit', () => Promise<() => Promise<RawReply>>> {
  const head = () => staff(api, 'aid-supervisor');
  const officer = () => staff(api, 'aid-dispatcher');
  /** An application under review, with a grant that waits for a signature. */
  async function drafted(): Promise<CaseState> {
    await needsTwo(api, 'byLaw');
    const { state } = await fileOne(resident(), legalAid());
    const reviewing = await goes(await officer(), state, ['startReview']);
    await drafts(await officer(), reviewing, 'grant', {});
    return reviewing;
  }
  return {
    // Who wrote it does not sign it where the office asks for two.
    two_people_needed: async () => {
      const signer = await head();
      const { state } = await fileOne(resident(), legalAid());
      const reviewing = await goes(signer, state, ['startReview']);
      await drafts(signer, reviewing, 'grant', {});
      await needsTwo(api, 'decisions');
      return () => signer.send('signDraft', signature(reviewing, 'grant', 1, 'k'.repeat(20)));
    },
    draft_changed: async () => {
      const { id } = await drafted();
      const writer = await officer();
      const params = { caseId: id, action: 'grant' } as const;
      return () => writer.send('turnDraft', { params, body: { turn: 'withdraw', revision: 9 } });
    },
    draft_unfit: async () => {
      const refusal = { reasons: '不在援助的事项里。', article: '《法律援助法》第三十一条' };
      const signer = await head();
      const refused = await goes(signer, await drafted(), ['refuse', refusal]);
      return () => signer.send('signDraft', signature(refused, 'grant', 1, 'k'.repeat(20)));
    },
  };
}
