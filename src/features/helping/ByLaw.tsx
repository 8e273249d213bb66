import type { GuardianShown } from '../../../functions/contract/people/guardianShown';
import type { HelpingView } from '../../../functions/contract/people/helping';
import { List, Row } from '../../components/show/List';
import { GroupHead } from '../../components/show/Section';
import { Notice } from '../../components/states/Notice';
import { shownText } from '../../content/case/guardianShown';
import { guardianWords as words } from '../../content/me/guardian';

type Guardian = HelpingView & { guardian: GuardianShown };

/** Whether somebody acts by law, and not because they were let. */
export const isByLaw = (one: HelpingView): one is Guardian => one.guardian !== undefined;

/** Who acts for me by law: how it was shown, that it is not mine to take back here, and where to turn. */
export const ByLaw = ({ guardians }: { guardians: readonly Guardian[] }) => (
  <>
    <List label={words.guardian}>
      {guardians.map((one) => (
        <Row
          key={one.id}
          id={`guardian-${one.id}`}
          icon="people"
          title={words.by(one.name)}
          note={shownText(one.guardian)}
        />
      ))}
    </List>
    <Notice>{words.byLaw}</Notice>
    <GroupHead>{words.ways}</GroupHead>
    <List label={words.ways}>
      <Row icon="people" title={words.committee} note={words.committeeNote} />
      <Row icon="hand" title={words.civil} note={words.civilNote} />
      <Row icon="board" title={words.procuratorate} note={words.procuratorateNote} />
      <Row icon="phone" title={words.hotline} note={words.hotlineNote} />
      <Row icon="danger" title={words.police} />
    </List>
  </>
);
