import type { CaseAction } from '../../functions/contract/deeds/actions';
import type { OrganisationId } from '../../functions/contract/ids';
import type { PaperKind } from '../../functions/contract/case/papers';
import type { ProblemCode } from '../../functions/contract/problems';
import type { Acted, CaseView, HolderView } from '../../functions/contract/case/views';
import type { OpenedFrom } from '../../functions/contract/words';
import { decidedByTwo } from './drafting';
import { deed, fileOne } from './filings';
import type { Office } from './office';
import { problemIn, replyOf } from './person';
import { allPosts, complainedAbout } from './upstairs';

type FilingSent = Parameters<typeof fileOne>[1];

/** A case as one person sees it: what it is, in whose hands, and its dates. */
export type Now = { status: string; holder: string; dues: string[] };

/** One case from its filing on, seen by all who have to do with it. */
export type Story = {
  caseId: string;
  /** Does something to the case as it stands. @throws when it is refused */
  does(who: string, action: CaseAction, input?: object): Promise<Acted>;
  /** The first writes a decision on the case as it stands, the second signs it. @throws when it is refused */
  signs(people: readonly [string, string], action: CaseAction, input: object): Promise<Acted>;
  /** The code of the problem that has to be the answer. */
  refused(who: string, action: CaseAction, input?: object): Promise<ProblemCode>;
  /** The case on its owner's phone. */
  page(): Promise<CaseView>;
  now(): Promise<Now>;
  /** Its owner, who agrees to be served on the phone, opens the last paper of a kind: it has reached them. */
  receives(kind: PaperKind): Promise<void>;
  /** How a running date of the case was counted. */
  steps(clock: string): Promise<string>;
  /** The dates that are over, with what became of them. */
  ended(): Promise<string[]>;
  news(): Promise<Record<string, string[]>>;
  /** Someone of the staff opens it. */
  opens(who: string, via?: OpenedFrom): Promise<CaseView>;
  /** Who opened it, newest first. */
  readers(): Promise<string[]>;
  /**
   * Of everybody on the staff, in each of their posts, exactly these can open it, those `in outline` its outline alone.
   * To the department complained about it is not there: whoever holds a post in it can neither open nor list it, nor
   * act on it, in whatever other post; the same for another resident.
   */
  isSeenBy(...people: string[]): Promise<void>;
  /** Whether it is in any list of someone's. */
  listed(who: string, at?: OrganisationId): Promise<boolean>;
};

function holderWord(holder: HolderView): string {
  if (holder.at === 'desk') return holder.organisationName;
  return holder.at === 'person' ? `${holder.name} of ${holder.organisationName}` : holder.at;
}

const lists = ['deskQueue', 'myQueue', 'handled'] as const;

/** Everyone with a post in the department complained about, in each post they hold. */
const otherSide = allPosts
  .filter(([, ...held]) => held.some(([, at]) => at === complainedAbout))
  .flatMap(([who, ...held]) => held.map(([, at]): [string, OrganisationId] => [who, at]));

/** Files a case and follows it. `posts`: in which of their posts people act in it, where it is not their first. */
export async function storyOf(
  office: Office,
  owner: string,
  filing: FilingSent,
  posts: Record<string, OrganisationId> = {},
): Promise<Story> {
  const filed = await fileOne(await office.as(owner), filing);
  const caseId = filed.state.id;
  const as = (who: string) => office.as(who, posts[who]);

  async function seen() {
    const head = await office.api.store.cases.get(caseId, Number.MAX_SAFE_INTEGER);
    if (!head) throw new Error('the case is gone');
    return { id: caseId, version: head.version };
  }
  const page = async (): Promise<CaseView> =>
    (await as(owner)).call('getCase', { params: { caseId }, query: {} });

  async function listed(who: string, at?: OrganisationId): Promise<boolean> {
    const person = await office.as(who, at ?? posts[who]);
    for (const list of lists) {
      const reply = await person.send(list, { query: {} });
      if (reply.text.includes(caseId)) return true;
    }
    return false;
  }

  async function seers(): Promise<string[]> {
    const found: string[] = [];
    for (const [who, ...held] of allPosts) {
      for (const [role, at] of held) {
        const reply = await (await office.as(who, at)).send('getCase', { params: { caseId }, query: {} });
        const label = held.length > 1 ? `${who} as ${role} of ${at}` : who;
        if (reply.status >= 400) expect(problemIn(reply).code).toBe('not_found');
        else found.push(replyOf('getCase', reply).answers === null ? `${label} in outline` : label);
      }
    }
    return found;
  }

  return {
    caseId,
    page,
    does: async (who, action, input) => (await as(who)).call('actOnCase', deed(await seen(), action, input)),
    signs: async ([officer, head], action, input) =>
      decidedByTwo([await as(officer), await as(head)], await seen(), action, input),
    refused: async (who, action, input) =>
      (await as(who)).refused('actOnCase', deed(await seen(), action, input)),
    async now() {
      const { state } = await page();
      return {
        status: state.status,
        holder: holderWord(state.holder),
        dues: state.dues.map((due) => `${due.clock} ${due.state} ${due.dueOn}`),
      };
    },
    async receives(kind) {
      const owns = await as(owner);
      const { state } = await page();
      if (state.actions.includes('agreePhoneService'))
        await owns.call('actOnCase', deed(await seen(), 'agreePhoneService'));
      const { papers } = await owns.call('papers', { params: { caseId } });
      const paper = papers.filter((one) => one.kind === kind).at(-1);
      if (!paper) throw new Error(`the case has no ${kind}`);
      await owns.call('openPaper', { params: { caseId, paperId: paper.id }, body: { format: 'pdf' } });
    },
    async steps(clock) {
      const { state } = await page();
      const due = state.dues.find((one) => one.clock === clock);
      if (!due) throw new Error(`${clock} does not run`);
      return due.steps.join('；');
    },
    ended: async () => (await page()).ended.map(({ clock, state }) => `${clock} ${state}`),
    news: () => office.news(caseId),
    opens: async (who, via) =>
      (await as(who)).call('getCase', { params: { caseId }, query: via ? { via } : {} }),
    async readers() {
      const { readings } = await (await as(owner)).call('readers', { params: { caseId }, query: {} });
      return readings.map(({ name, role, via }) => `${name} ${role} ${via}`);
    },
    async isSeenBy(...people) {
      expect((await seers()).sort()).toEqual(people.sort());
      for (const [who, at] of otherSide) {
        expect(await listed(who, at)).toBe(false);
        const person = await office.as(who, at);
        const message = deed(await seen(), 'message', { text: '看看' });
        expect(await person.refused('actOnCase', message)).toBe('not_found');
      }
      const stranger = await office.as('stranger');
      expect(await stranger.refused('actOnCase', deed(await seen(), 'withdraw'))).toBe('not_found');
    },
    listed,
  };
}
