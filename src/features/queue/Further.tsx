import type { Me } from '../../../functions/contract/people/session';
import { List, Row } from '../../components/show/List';
import { Section } from '../../components/show/Section';
import { officeRatingWords } from '../../content/case/page/ratings';
import { cardWords } from '../../content/me/codes';
import { profileWords } from '../../content/me/profile';
import { leaveWords } from '../../content/staff/leave';
import { intakeDoor, registerWords } from '../../content/staff/register';
import { phraseWords } from '../../content/staff/phrases';
import { rosterWords } from '../../content/staff/roster';
import { draftListWords } from '../../content/staff/signing';
import { workWords as words } from '../../content/staff/desk';
import { staffPages } from '../../routes';
import { open, startAs } from '../../services/navigation';
import { useRoleChange } from '../../services/session/acting';

type Door = { id: string; title: string; note?: string; page: { link(): string } };

/** Under the day's work: where else those of a role go, and the way back to being a resident. */
export function Further({ me }: { me: Me }) {
  const { role } = me.acting;
  const { actAs } = useRoleChange((acting) => startAs(acting.role));
  const carries = role === 'lawyer' || role === 'agent';
  const doors: Door[] = [
    ...(role === 'dispatcher' ? [{ id: 'intake', ...intakeDoor, page: staffPages.intake }] : []),
    ...(role === 'dispatcher' || role === 'supervisor'
      ? [
          {
            id: 'register',
            title: registerWords.door,
            note: registerWords.doorNote,
            page: staffPages.register,
          },
        ]
      : []),
    { id: 'roster', title: rosterWords.door, note: rosterWords.doorNote, page: staffPages.roster },
    ...(carries || role === 'supervisor'
      ? [{ id: 'leave', title: leaveWords.door, note: leaveWords.doorNote, page: staffPages.leave }]
      : []),
    ...(carries
      ? [{ id: 'profile', title: profileWords.door, note: profileWords.doorNote, page: staffPages.profile }]
      : []),
    { id: 'card', title: cardWords.door, note: cardWords.doorNote, page: staffPages.card },
    ...(role === 'supervisor'
      ? [
          {
            id: 'ratings',
            title: officeRatingWords.door,
            note: officeRatingWords.doorNote,
            page: staffPages.ratings,
          },
          { id: 'writing', title: phraseWords.door, note: phraseWords.doorNote, page: staffPages.writing },
          {
            id: 'signing',
            title: draftListWords.rules,
            note: draftListWords.rulesNote,
            page: staffPages.signing,
          },
          { id: 'people', title: words.people, page: staffPages.people },
        ]
      : []),
  ];
  return (
    <Section title={words.further}>
      <List label={words.further}>
        {doors.map(({ id, title, note, page }) => (
          <Row
            key={id}
            id={id}
            title={title}
            {...(note && { note })}
            href={page.link()}
            onPress={() => open(page.link())}
          />
        ))}
        <Row
          id="as-resident"
          icon="home"
          title={words.asResident}
          onPress={() => actAs({ role: 'resident', organisationId: null })}
        />
      </List>
    </Section>
  );
}
