import { withDuty } from '../../../functions/domain/standing/assignment/roster';
import { publishedCalendar } from '../../../functions/domain/clocks/calendar';
import { castOf, postHolder } from '../../../functions/local/town/cast';
import { dutiesOf } from '../../../functions/local/town/duties';
import { profileOf } from '../../../functions/local/town/profiles';

const cast = castOf();
/** Wednesday of the week before the National Day holidays of 2026. */
const now = '2026-09-23T04:00:00.000Z';
const all = dutiesOf(cast, now, publishedCalendar);
const days = (id: string) => [...new Set(all.get(id)?.map(({ day }) => day))];

test('every office that receives cases has somebody on duty on the working days of two weeks, and on no other', () => {
  const offices = cast.areas
    .filter(({ level }) => level === 'county')
    .flatMap(({ code }) =>
      ['serviceCentre', 'legalAidAgency', 'petitionOffice'].map((kind) => `${kind}-${code}`),
    );
  for (const id of offices) {
    expect(days(id)).toEqual(days(offices[0]!));
    expect(new Set(all.get(id)?.map(({ name }) => name)).size).toBeGreaterThan(1);
  }
  expect(days(offices[0]!)[0]).toBe('2026-09-21');
  expect(days(offices[0]!).every((day) => publishedCalendar.isWorkingDay(day))).toBe(true);
  expect(days(offices[0]!)).not.toContain('2026-10-01');
});

test('no roster breaks its own rule', () => {
  for (const duties of all.values())
    for (const duty of duties.slice(0, 6)) {
      const others = duties.filter(({ id }) => id !== duty.id);
      expect(withDuty(others, duty, '2026-09-20T16:00:00.000Z')).toHaveLength(duties.length);
    }
});

test('somebody in every county serves in Mongolian', () => {
  for (const { code } of cast.areas.filter(({ level }) => level === 'county'))
    for (const post of ['lawyer-2', 'agent-2'])
      expect(profileOf(postHolder(cast, code.slice(0, 6), post))?.languages).toContain('mn');
});
