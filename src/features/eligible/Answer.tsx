import type { Eligibility } from '../../../functions/contract/kinds/eligibility';
import type { AidMatter } from '../../../functions/contract/kinds/legalAid';
import { Button } from '../../components/base/Button';
import { Intro } from '../../components/base/Title';
import { Card } from '../../components/show/Card';
import { Notice } from '../../components/states/Notice';
import { Points } from '../../components/show/Points';
import { eligibilityTexts, eligibleWords, matterNotes } from '../../content/filing/eligible';
import { begunApplication } from '../../routes';
import { open } from '../../services/navigation';

/** Where it stands, why, and the way on to the form, begun with what is known. */
export function Answer({ matter, found }: { matter: AidMatter; found: Eligibility }) {
  const { title, points, ways } = eligibilityTexts[found.answer];
  const note = matterNotes[matter];
  return (
    <>
      <Intro title={title} />
      {note && <Notice tone="warn">{note}</Notice>}
      <Card>
        <Points lines={[...points, eligibleWords.basis(found.article)]} />
      </Card>
      <Notice>{eligibleWords.final}</Notice>
      {ways.map(({ label, hardship }, at) => (
        <Button
          key={hardship}
          variant={at === 0 ? 'primary' : 'secondary'}
          onPress={() => open(begunApplication.link({ matter, hardship }))}
        >
          {label}
        </Button>
      ))}
    </>
  );
}
