import { aidWords } from '../../../functions/domain/kinds/legalAid/paperWords';
import { hardshipWords } from '../../../functions/domain/papers/matterWords';
import { fill } from '../../../functions/domain/papers/fill';
import { papersOf, type PaperCase } from '../../../functions/domain/papers/papersOf';
import { isWithheld } from '../../../functions/domain/papers/withheld';
import { histories, lived } from '../../papers/samples';

const ofAid = Object.entries(histories).filter(([, [kind]]) => kind === 'legalAid');
const papersIn = (about: PaperCase) => papersOf(about, about.head.updatedAt);

/** What the consent covers, as papers say it: the number, the day of birth it holds, and what is ticked. */
const covered = (about: PaperCase) =>
  papersIn(about).map((paper) => {
    const { blocks } = fill(paper, about);
    const ticked = blocks.flatMap((block) =>
      block.as === 'ticks' && [aidWords.groupsLabel, aidWords.hardshipLabel].includes(block.label)
        ? block.options.filter(({ isTicked, text }) => isTicked && text !== hardshipWords.unsure)
        : [],
    );
    const says = /\d{17}[\dX]/.test(JSON.stringify(blocks)) || ticked.length > 0;
    return { id: paper.id, says, isWithheld: isWithheld(paper, about) };
  });

test.each(ofAid)(
  'with the consent taken back, no paper on the way to %s says what it covered and is open',
  (_, history) => {
    const all = covered(lived(...history, 'withdrawSensitive'));
    expect(all.filter((one) => one.says && !one.isWithheld)).toEqual([]);
    // The application says the number; as long as the consent stands nothing is kept back.
    expect(all.find(({ id }) => id === '1-aidApplication')).toMatchObject({ says: true, isWithheld: true });
    expect(covered(lived(...history)).filter((one) => one.isWithheld)).toEqual([]);
  },
);

test('what is issued after it says nothing of the kind, and is open', () => {
  const about = lived('legalAid', 'startReview', 'withdrawSensitive', 'refuse');
  const later = covered(about).filter(({ id }) => Number(id.split('-')[0]) > 3);
  expect(later.length).toBeGreaterThan(1);
  expect(later.filter((one) => one.isWithheld || one.says)).toEqual([]);
});
