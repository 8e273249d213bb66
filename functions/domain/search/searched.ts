import type { EventWord } from '../../contract/deeds/actions';
import type { OrganisationId } from '../../contract/ids';
import { limits } from '../../contract/limits';
import { answersOf, answerWords } from '../case/answers';
import type { CaseEvent, CaseHead } from '../case/case';
import { isUntold } from '../filing/shownMatter';
import { partiesOf } from '../filing/parties';
import { joinedParties } from '../joining/join';
import { surnameOf } from './surname';
import { wordsIn, type Term } from './terms';
import { readFrom } from '../kinds';
import { partyName } from '../standing/assignment/partyName';
import { isOnResidentsSide } from '../standing/helping';

/** Steps by which somebody says something in words of their own beside what they filed. */
const ownWords = ['message', 'followUp', 'reopen', 'object'] as const satisfies readonly EventWord[];

/** The steps that say what a case is found by. */
export const searchedWords: readonly EventWord[] = [
  ...answerWords,
  ...ownWords,
  'join',
  'correctParty',
  'leave',
];

type Head = Pick<CaseHead, 'kind' | 'desk' | 'assignee' | 'marks'>;

/**
 * The organisations inside which a case is found by its words: where it lies, and where whoever has it works. None for one that is
 * sealed, erased, or of which lists do not say what it is about: somebody may be looking for whoever is in danger.
 */
export function searchedAt({ desk, assignee, marks }: Head): OrganisationId[] {
  if (isUntold({ marks }) || marks.includes('erased')) return [];
  return [...new Set([desk, assignee?.organisation].flatMap((one) => (one ? [one.organisationId] : [])))];
}

/** What a step says in words of a resident's own. */
const saidIn = ({ word, by, details }: CaseEvent): string[] => {
  if (!ownWords.some((one) => one === word) || !isOnResidentsSide(by.standing)) return [];
  const { text, reasons } = details;
  return [text, reasons].filter((one) => typeof one === 'string');
};

/**
 * What a case is found by: the names of those who bring it, whole and by their surname, then the pairs and words of its title, of what was filed and of what was
 * said since, as many as one case may have (`limits.searchedWords`), the first first. Nobody of the other side is found by name.
 */
export function searchedBy(head: CaseHead, events: readonly CaseEvent[]): Term[] {
  const answers = answersOf(head.kind, events);
  if (!answers) return [];
  const written = readFrom(answers, (particulars, form) => particulars.ownWords(form));
  const words = wordsIn([head.title, ...written, ...events.flatMap(saidIn)].join('\n'));
  const names = [...partiesOf(answers), ...joinedParties(events)].flatMap(({ side, name }) =>
    side === 'client' ? [partyName(name), surnameOf(name) ?? ''] : [],
  );
  return [
    ...[...new Set(names)].filter(Boolean).map((value): Term => ({ sort: 'name', value })),
    ...words.slice(0, limits.searchedWords).map((value): Term => ({ sort: 'word', value })),
  ];
}
