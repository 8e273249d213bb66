import { ClientKey, Day, PersonId } from '../ids';
import { Topic } from '../kinds/consultation';
import { limits } from '../limits';
import { Line } from '../text';
import { CaseKind, ServiceLanguage } from '../words';
import * as z from '../z';

/** A field somebody works in: the subjects of questions, but for "other". */
export const Speciality = Topic.exclude(['other']).meta({ id: 'Speciality' });
export type Speciality = z.infer<typeof Speciality>;

/** What a member of staff can do for whom: their fields, and the languages they serve in. */
export const Profile = z
  .strictObject({
    specialities: z.array(Speciality).max(Speciality.options.length),
    languages: z.array(ServiceLanguage).min(1).max(ServiceLanguage.options.length),
  })
  .meta({ id: 'Profile' });
export type Profile = z.infer<typeof Profile>;

/** The clock in Asia/Shanghai, `24:00` for the end of a day. */
export const ClockTime = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
  .meta({ id: 'ClockTime', examples: ['08:30'] });
export type ClockTime = z.infer<typeof ClockTime>;

/** Begins with the day of the duty. */
export const DutyId = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{16}$/)
  .meta({ id: 'DutyId' });
export type DutyId = z.infer<typeof DutyId>;

/** Somebody is to be on duty: who, for which cases, on which day, from when to when. The key is that of this one tap. */
export const NewDuty = z
  .strictObject({
    key: ClientKey,
    day: Day,
    from: ClockTime,
    to: ClockTime,
    kind: CaseKind,
    personId: PersonId,
  })
  .refine(({ from, to }) => from < to, { path: ['to'] })
  .meta({ id: 'NewDuty' });
export type NewDuty = z.infer<typeof NewDuty>;

/** What the asker may do to a duty: take it off, offer their own to colleagues or not any more, take one that is offered. */
export const DutyAction = z.enum(['drop', 'swap', 'offer', 'keep', 'take']).meta({ id: 'DutyAction' });
export type DutyAction = z.infer<typeof DutyAction>;

export const DutyView = z
  .strictObject({
    id: DutyId,
    day: Day,
    from: ClockTime,
    to: ClockTime,
    kind: CaseKind,
    personId: PersonId,
    name: z.string(),
    languages: z.array(ServiceLanguage),
    /** Who stands in on that day, where its holder is away; absent: they are there. */
    deputyName: z.string().optional(),
    /** Whether its holder would like a colleague to take it. */
    offered: z.boolean(),
    mine: z.boolean(),
    /** On duty at this moment. */
    now: z.boolean(),
    actions: z.array(DutyAction),
  })
  .meta({ id: 'DutyView' });
export type DutyView = z.infer<typeof DutyView>;

/** A day of the roster; `holiday` names the one it belongs to. */
export const RosterDay = z
  .strictObject({
    day: Day,
    working: z.boolean(),
    holiday: z.string().nullable(),
    duties: z.array(DutyView),
    /** Some of its duties cannot be shown now. */
    unreadable: z.literal(true).optional(),
  })
  .meta({ id: 'RosterDay' });
export type RosterDay = z.infer<typeof RosterDay>;

/** Someone who may be put on the roster. */
export const RosterPerson = z
  .strictObject({ personId: PersonId, name: z.string(), organisationName: z.string() })
  .meta({ id: 'RosterPerson' });
export type RosterPerson = z.infer<typeof RosterPerson>;

/** The roster of an organisation, for the cases its desk receives; `people` is empty for those who may not change it. */
export const Roster = z
  .strictObject({ days: z.array(RosterDay), kinds: z.array(CaseKind), people: z.array(RosterPerson) })
  .meta({ id: 'Roster' });
export type Roster = z.infer<typeof Roster>;

/** Whom a lawyer stands for or against outside this portal. Only keyed digests of the names are kept. */
export const DeclaredMatters = z
  .strictObject({ side: z.enum(['client', 'otherSide']), names: z.array(Line).min(1).max(limits.declared) })
  .meta({ id: 'DeclaredMatters' });
