import type { Day, Instant } from '../../contract/ids';
import type { DutyAction, DutyView, RosterDay } from '../../contract/people/roster';
import { isOn, type Duty } from '../../domain/standing/assignment/roster';
import { deputyOf, type Leave } from '../../domain/standing/leave';
import type { Actor } from '../../domain/case/case';
import type { Calendar } from '../../domain/clocks/calendar';
import { addDays, dayOf } from '../../domain/clocks/day';

/** For whom a roster is shown: who asks, when, and what they may do to it. */
export type RosterReader = {
  actor: Actor;
  now: Instant;
  mayEdit: boolean;
  mayTake: boolean;
  /** Who is away when. */
  leaves: readonly Leave[];
};

/** What may be done to a duty: by those who keep the roster, and by colleagues among themselves. */
function actionsOn(duty: Duty, { actor, now, mayEdit, mayTake }: RosterReader): DutyAction[] {
  if (duty.day < dayOf(now)) return [];
  const isMine = duty.personId === actor.personId;
  const own: DutyAction[] = duty.offered ? ['keep'] : ['offer'];
  return [
    ...(mayEdit ? (['drop', 'swap'] as const) : []),
    ...(isMine ? own : []),
    ...(mayTake && !isMine && duty.offered ? (['take'] as const) : []),
  ];
}

function standingInOn({ personId, day }: Duty, { leaves }: RosterReader): Pick<DutyView, 'deputyName'> {
  const deputyName = deputyOf(leaves, personId, day)?.deputyName;
  return deputyName === undefined ? {} : { deputyName };
}

const showDuty = (duty: Duty, reader: RosterReader): DutyView => ({
  ...duty,
  ...standingInOn(duty, reader),
  languages: [...duty.languages],
  mine: duty.personId === reader.actor.personId,
  now: isOn(duty, reader.now),
  actions: actionsOn(duty, reader),
});

/** A roster day by day, with the holidays in it. */
export function showDays(
  [from, to]: readonly [Day, Day],
  { duties, unread }: { duties: readonly Duty[]; unread: readonly Day[] },
  reader: RosterReader,
  calendar: Calendar,
): RosterDay[] {
  const days: RosterDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    days.push({
      day,
      working: calendar.isWorkingDay(day),
      holiday: calendar.holiday(day),
      duties: duties.filter((duty) => duty.day === day).map((duty) => showDuty(duty, reader)),
      ...(unread.includes(day) && { unreadable: true as const }),
    });
  return days;
}
