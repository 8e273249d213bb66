import type { Answers } from '../../contract/kinds';
import type { AidMatter } from '../../contract/kinds/legalAid';
import type { PetitionType } from '../../contract/kinds/petition';
import type { Topic } from '../../contract/kinds/consultation';
import type { CaseKind } from '../../contract/words';
import type { CaseHead } from '../case/case';
import type { Mark } from '../case/marks';
import { matterOf } from './parties';

/**
 * What a list of one's own cases does not say, because whoever takes up the phone would read it: what goes on at home, whose
 * child it is about, who is locked up or accused, that an official is reported. Which of the three types a petition is tells its
 * owner nothing: its head has no room for more than it needs.
 */
const untold = {
  consultation: ['violence', 'family', 'minors', 'elderly', 'criminal'] satisfies Topic[],
  legalAid: ['domesticViolence', 'legalCapacity', 'criminal'] satisfies AidMatter[],
  petition: ['appeal', 'complaint', 'suggestion'] satisfies PetitionType[],
  aidComplaint: [],
} as const satisfies Record<CaseKind, readonly string[]>;

/** The same of a case of any matter that carries one of these. */
const untoldWith: readonly Mark[] = [
  'danger',
  'held',
  'childInDanger',
  'perhapsDanger',
  'detained',
  'wardHarmed',
  'sealed',
];

/** What lists say a filing is about; null where they do not. Whose child it is about may have been tapped under any matter. */
export function tellableMatter(answers: Answers): string | null {
  const matter = matterOf(answers);
  const kept: readonly string[] = untold[answers.kind];
  const isOfChild = answers.form.circumstances?.inCare === 'child';
  return isOfChild || kept.includes(matter) ? null : matter;
}

/** Whether lists do not say of a case what it is about, whatever that is. */
export const isUntold = ({ marks }: Pick<CaseHead, 'marks'>): boolean =>
  untoldWith.some((mark) => marks.includes(mark));

/** The same of a case as it is now: danger may have been told of since. */
export const shownMatter = ({ about, marks }: Pick<CaseHead, 'about' | 'marks'>): string | null =>
  isUntold({ marks }) ? null : about;
