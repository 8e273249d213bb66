import { useState } from 'react';
import type { Day, OrganisationId } from '../../../functions/contract/ids';
import type { DutyView, RosterDay } from '../../../functions/contract/people/roster';
import { Card } from '../../components/show/Card';
import { List } from '../../components/show/List';
import { Tag } from '../../components/show/Tag';
import { Tags } from '../../components/show/Tags';
import { dutyDay, rosterWords } from '../../content/staff/roster';
import { unreadableWords } from '../../content/case/line/unreadable';
import type { Doing } from '../../services/server/useSending';
import { DutyLine } from './DutyLine';
import { DutySheet } from './DutySheet';

type WeekProps = {
  organisationId: OrganisationId;
  days: readonly RosterDay[];
  today: Day;
  onlyMine: boolean;
  doing: Doing;
  onChanged: () => void;
};

const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** What is to be known of a day besides its date. */
function dayTags({ day, working, holiday }: RosterDay, today: Day): string[] {
  const isWorkedInstead = working && isWeekend(day);
  return [
    ...(day === today ? [rosterWords.today] : []),
    ...(holiday === null ? [] : [rosterWords.holiday(holiday)]),
    ...(holiday === null && !working ? [rosterWords.off] : []),
    ...(isWorkedInstead ? [rosterWords.worked] : []),
  ];
}

/** The days of a week with those on duty; a duty that something can be done to opens. */
export function Week({ organisationId, days, today, onlyMine, doing, onChanged }: WeekProps) {
  const [opened, setOpened] = useState<DutyView>();
  const everyDuty = days.flatMap(({ duties }) => duties);
  return (
    <>
      {days.map((one) => {
        const duties = one.duties.filter(({ mine }) => mine || !onlyMine);
        const tags = dayTags(one, today);
        return (
          <Card key={one.day} title={dutyDay(one.day)}>
            {tags.length > 0 && (
              <Tags>
                {tags.map((text) => (
                  <Tag key={text}>{text}</Tag>
                ))}
              </Tags>
            )}
            {one.unreadable && unreadableWords.rosterDay}
            {duties.length === 0 &&
              !one.unreadable &&
              (onlyMine ? rosterWords.noneOfMine : rosterWords.noDuties)}
            <List label={dutyDay(one.day)}>
              {duties.map((duty) => (
                <DutyLine key={duty.id} duty={duty} onOpen={setOpened} />
              ))}
            </List>
          </Card>
        );
      })}
      {opened && (
        <DutySheet
          organisationId={organisationId}
          doing={doing}
          duty={opened}
          others={everyDuty.filter(({ personId }) => personId !== opened.personId)}
          onClose={() => setOpened(undefined)}
          onDone={onChanged}
        />
      )}
    </>
  );
}
