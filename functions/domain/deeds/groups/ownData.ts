import { type AnswerField, correctable, onConsent } from '../../../contract/deeds/correction';
import { fieldProblems } from '../../../contract/fieldProblems';
import { Answers } from '../../../contract/kinds';
import type { Instant } from '../../../contract/ids';
import { withRight } from '../../case/answers';
import type { Mark } from '../../case/marks';
import { dayOf } from '../../clocks/day';
import { tellableMatter } from '../../filing/shownMatter';
import { title } from '../../filing/title';
import { whoIn } from '../../filing/who';
import { readFrom } from '../../kinds';
import { InvalidInput } from '../../refusals';
import { Refused } from '../../refused';
import type { Asking, Rules } from '../rule';

type Correcting = Asking<'correct'>;

/** What was there before. @throws Refused `wrong_status` where it is not there any more */
function before({ found }: Correcting): Answers {
  if (!found.answers) throw new Refused('wrong_status');
  return found.answers;
}

/** The answers as they are after it, if they can be. */
function after(asking: Correcting) {
  const { kind, form } = before(asking);
  const { field, right, sensitiveConsent } = asking.input;
  const corrected = { ...withRight(form, field, right), ...(sensitiveConsent && { sensitiveConsent }) };
  return Answers.safeParse({ kind, form: corrected }, { reportInput: true });
}

/** @throws InvalidInput for a version that cannot be: `whatIsWrong` goes before */
function versionAfter(asking: Correcting): Answers {
  const { data, error } = after(asking);
  if (!data) throw error;
  return data;
}

/** A sensitive answer is taken with a consent to it, and not as long as that is taken back (个人信息保护法 29). */
const lacksConsent = ({ head, input }: Correcting): boolean => {
  const needsConsent: readonly string[] = onConsent[head.kind];
  return (
    head.marks.includes('sensitiveWithdrawn') && input.right !== null && needsConsent.includes(input.field)
  );
};

/** Where on the form of a correction a problem of the answers shows. */
const pointerTo = (pointer: string): string =>
  pointer.endsWith('/sensitiveConsent') ? '/input/sensitiveConsent' : '/input/right';

/** @throws InvalidInput for what no such form can hold: another kind of answer, a number that fails its check, no consent */
function mustBeAnAnswer(asking: Correcting): void {
  const fields: readonly string[] = correctable(asking.head.kind);
  if (!fields.includes(asking.input.field))
    throw new InvalidInput([{ pointer: '/input/field', code: 'not_a_choice' }]);
  const { data, error } = after(asking);
  // What does not fit is one answer, whatever part of it the form found wrong.
  if (!data) throw new InvalidInput(fieldProblems(error.issues).slice(0, 1).map(placed));
  if (lacksConsent(asking))
    throw new InvalidInput([{ pointer: '/input/sensitiveConsent', code: 'consent_needed' }]);
  try {
    readFrom(data, (particulars, form) => particulars.mustBeFileable(form, dayOf(asking.at)));
  } catch (problem) {
    if (problem instanceof InvalidInput) throw new InvalidInput(problem.errors.map(placed));
    throw problem;
  }
}

const placed = <P extends { pointer: string }>(problem: P): P => ({
  ...problem,
  pointer: pointerTo(problem.pointer),
});

/** Units that are named now and have the case: it goes to another office first, by naming them as the other side. */
const namesWhoHasIt = ({ head, found }: Correcting): boolean => {
  const having = [head.desk.organisationId, head.assignee?.organisation.organisationId];
  return (found.named ?? []).some((id) => having.includes(id) && !head.against.includes(id));
};

const marksIn = (answers: Answers, at: Instant): readonly Mark[] =>
  readFrom(answers, (particulars, form) => particulars.marks(form, dayOf(at)));

/** What the right answer adds to what the case carries; what it carries already is nobody's to take away by a word. */
function marksCorrected(asking: Correcting): readonly Mark[] {
  const were = marksIn(before(asking), asking.at);
  return marksIn(versionAfter(asking), asking.at).filter((mark) => !were.includes(mark));
}

/** What others said yes to when they joined: it does not become another matter under them. */
const onWhichOthersJoined: readonly AnswerField[] = ['type', 'request', 'respondent'];

/**
 * What its owner may do about what is held of them in a case, as long as it is held: set an answer right (个人信息保护法 46), and
 * take the consent to sensitive answers back or give it again (15). What was written stays in the record until its keeping
 * period is over (47), and what was decided on it stands.
 */
export const ownData: Pick<Rules, 'correct' | 'withdrawSensitive' | 'agreeSensitive'> = {
  correct: {
    by: ['owner'],
    ownersAlone: 'ownData',
    openIn: 'everyStatus',
    needs: ({ input: { field, right } }) => [{ find: 'answers', field, right }],
    whatIsWrong: (asking) => {
      mustBeAnAnswer(asking);
      if (asking.head.parties.length > 0 && onWhichOthersJoined.includes(asking.input.field))
        return 'others_joined';
      return namesWhoHasIt(asking) ? 'name_other_side_first' : null;
    },
    hands: ({ head, found: { named = [] } }) => ({ against: [...new Set([...head.against, ...named])] }),
    titled: (asking) => {
      const right = versionAfter(asking);
      // What was not said before is not said since.
      return {
        title: title(right),
        about: asking.head.about === null ? null : tellableMatter(right),
        who: whoIn(right),
      };
    },
    adds: marksCorrected,
    repeats: 'letter',
    tells: { working: 'message' },
    receipt: '更正填写的内容',
    final: false,
  },

  withdrawSensitive: {
    by: ['owner'],
    ownersAlone: 'ownData',
    openIn: 'everyStatusAskingConsent',
    whyNot: ({ marks }) => (marks.includes('sensitiveWithdrawn') ? 'wrong_status' : null),
    needs: () => [{ find: 'answers' }],
    adds: ['sensitiveWithdrawn'],
    repeats: 'letter',
    tells: { working: 'message', desk: 'message' },
    receipt: '收回对敏感个人信息的同意',
    final: false,
  },

  agreeSensitive: {
    by: ['owner'],
    ownersAlone: 'ownData',
    openIn: 'everyStatusAskingConsent',
    whyNot: ({ marks }) => (marks.includes('sensitiveWithdrawn') ? null : 'wrong_status'),
    needs: () => [{ find: 'answers' }],
    removes: ['sensitiveWithdrawn'],
    repeats: 'letter',
    tells: { working: 'message', desk: 'message' },
    receipt: '重新同意处理敏感个人信息',
    final: false,
  },
};
