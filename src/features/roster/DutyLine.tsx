import type { DutyView } from '../../../functions/contract/people/roster';
import { Row } from '../../components/show/List';
import { Tag } from '../../components/show/Tag';
import { languages as languageNames } from '../../content/people';
import { rosterWords } from '../../content/staff/roster';

/** The hours of a duty, 08:30—12:00. */
export const hoursOf = ({ from, to }: Pick<DutyView, 'from' | 'to'>): string => `${from}—${to}`;

function state({ now, offered, mine }: DutyView) {
  if (now) return <Tag tone="good">{rosterWords.now}</Tag>;
  if (offered) return <Tag tone="warn">{rosterWords.offered}</Tag>;
  return mine ? <Tag tone="info">{rosterWords.mine}</Tag> : null;
}

/** One duty; it opens when something can be done to it. */
export const DutyLine = ({ duty, onOpen }: { duty: DutyView; onOpen: (duty: DutyView) => void }) => (
  <Row
    id={`duty-${duty.id}`}
    title={`${hoursOf(duty)} ${duty.deputyName === undefined ? duty.name : rosterWords.stoodIn(duty.name, duty.deputyName)}`}
    note={duty.languages.map((language) => languageNames[language]).join('、')}
    end={state(duty)}
    {...(duty.actions.some((action) => action !== 'swap') && { onPress: () => onOpen(duty) })}
  />
);
