import type { PersonId } from '../../../contract/ids';
import { everybodyOf } from '../../joining/together';
import type { CaseHead } from '../../case/case';
import type { Hands, Rules } from '../rule';

/** Whose it is without one of them: where whoever filed it goes, the one who joined first. */
export function without(head: CaseHead, personId: PersonId): Pick<Hands, 'ownerId' | 'parties'> {
  const [ownerId = head.ownerId, ...parties] = everybodyOf(head).filter((one) => one !== personId);
  return { ownerId, parties };
}

/**
 * One of several who petition together goes. Everybody petitions for themself (信访工作条例 17): whoever goes ends it for themself
 * alone, and the others' goes on with its dates.
 */
export const together: Pick<Rules, 'leave' | 'correctParty' | 'chooseSpeaker'> = {
  leave: {
    by: ['owner', 'party'],
    ownersAlone: 'ends',
    openIn: 'everyStatusTogether',
    whyNot: ({ parties }) => (parties.length > 0 ? null : 'wrong_status'),
    hands: ({ head, actor }) => without(head, actor.personId),
    // Whose name lists say is not read from the answers of whoever joined.
    titled: ({ head: { title, about, who, ownerId }, actor }) => ({
      title,
      about,
      who: actor.personId === ownerId ? null : who,
    }),
    // That papers may reach them on the phone was said by whoever went, for themself.
    removes: ({ head, actor }) => (actor.personId === head.ownerId ? ['phoneService', 'paperService'] : []),
    repeats: 'no',
    tells: { owner: 'progress', assignee: 'progress' },
    receipt: '退出共同信访',
    final: true,
  },

  // What whoever joined said of themself is theirs to set right (个人信息保护法 46); whoever filed it sets an answer right (`correct`).
  correctParty: {
    by: ['owner', 'party'],
    ownersAlone: 'ownData',
    openIn: 'everyStatusTogether',
    whyNot: ({ parties }) => (parties.length > 0 ? null : 'wrong_status'),
    // Whoever filed it may have left it to one of those who joined.
    needs: () => [{ find: 'ownJoining' }],
    repeats: 'letter',
    tells: { working: 'message' },
    receipt: '更正自己的姓名、联系方式',
    final: false,
  },

  /**
   * Several who come on one matter choose who speaks for them (信访工作条例 20: 推选代表). That one is spoken to first, and says yes to
   * nothing for the others: everybody petitions for themself (17).
   */
  chooseSpeaker: {
    by: ['owner', 'party'],
    ownersAlone: 'agrees',
    jointly: 'any',
    openIn: 'everyStatusTogether',
    whyNot: ({ parties }) => (parties.length > 0 ? null : 'wrong_status'),
    needs: ({ input: { seq } }) => [{ find: 'member', seq }],
    repeats: 'letter',
    tells: { owner: 'progress', assignee: 'progress' },
    receipt: '推选代表',
    final: false,
  },
};
