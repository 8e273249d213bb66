import { CaseId, CaseNumber, Day, Instant } from '../ids';
import { limits } from '../limits';
import { Scene } from '../numbers/scene';
import { Line } from '../text';
import * as z from '../z';
import { GuardianShown } from './guardianShown';

/** Which leave it is: random, says nothing. */
export const HelpingId = z
  .string()
  .regex(/^[0-9A-Za-z]{22}$/)
  .meta({ id: 'HelpingId' });
export type HelpingId = z.infer<typeof HelpingId>;

/** The header in which a phone says for whom it asks, by the leave its owner was given; absent: for themself. */
export const helpingHeader = 'x-helping';

/** How much one lets another do: see how things stand, or hand things in as well. Never what is one's own alone to do. */
export const HelpingScope = z.enum(['see', 'act']).meta({ id: 'HelpingScope' });
export type HelpingScope = z.infer<typeof HelpingScope>;

const said = {
  scope: HelpingScope,
  /** What for, in the words of whoever is helped. */
  purpose: Line,
  /** The last day on which it holds. */
  until: Day,
};

/** Whether the other is told as well when something happens in these matters; said anew at any time by whoever is helped. */
const told = z.boolean();

/** What somebody offers to let another do for them. `name`: by which the other knows them. `caseId`: of one case alone. `told`: absent, they are not. */
export const NewHelping = z
  .strictObject({ ...said, name: Line, caseId: CaseId.optional(), told: told.optional() })
  .meta({ id: 'NewHelping' });
export type NewHelping = z.infer<typeof NewHelping>;

/** Taking up what was offered by a code. `name`: by which whoever is helped knows their helper. */
export const TakenHelping = z.strictObject({ scene: Scene, name: Line }).meta({ id: 'TakenHelping' });

/** What whoever scans it is offered. `number`: of the one case it is about; null: of all. */
export const OfferedHelping = z.strictObject({
  ...said,
  told,
  name: z.string(),
  number: CaseNumber.nullable(),
});
export type OfferedHelping = z.infer<typeof OfferedHelping>;

/** Leave that one person has given another, as either sees it: `name` is the other's. */
export const HelpingView = z
  .strictObject({
    id: HelpingId,
    ...said,
    told,
    name: z.string(),
    caseId: CaseId.nullable(),
    number: CaseNumber.nullable(),
    givenAt: Instant,
    /** By law and not by leave: how it was shown. Absent: leave that one gave the other, and takes back. */
    guardian: GuardianShown.optional(),
  })
  .meta({ id: 'HelpingView' });
export type HelpingView = z.infer<typeof HelpingView>;

/** Whether whoever helps is told from now on. */
export const ToldHelper = z.strictObject({ told }).meta({ id: 'ToldHelper' });

/** Of whom somebody who helps is told something, and by which leave. */
export const InStead = z.strictObject({ helpingId: HelpingId, name: z.string() });

/** Who helps me, and whom I help. */
export const Helpings = z
  .strictObject({ given: z.array(HelpingView), received: z.array(HelpingView) })
  .meta({ id: 'Helpings' });
export type Helpings = z.infer<typeof Helpings>;

/** The longest that leave may be given for, and the days a phone proposes. */
export const helpingDays = { most: limits.helpingDays, usual: limits.helpingUsualDays } as const;
