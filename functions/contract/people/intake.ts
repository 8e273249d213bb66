import { Instant, CaseId, CaseNumber, Cursor } from '../ids';
import { CaseStatus, Filing } from '../kinds';
import { CodeLock } from '../numbers/codeQuestion';
import { ThrownCode } from '../numbers/writtenCode';
import { Line } from '../text';
import { CaseKind } from '../words';
import * as z from '../z';
import { besideWords, FiledBeside } from './beside';

/** How what an office writes down came to it: a letter (来信), a visit (来访), a call (来电), the sheet of another line (别处转来). */
export const IntakeWay = z.enum(['letter', 'visit', 'call', 'sheet']).meta({ id: 'IntakeWay' });
export type IntakeWay = z.infer<typeof IntakeWay>;

/** How a case came: as an office wrote it down, by a helper beside its owner, or by the app. */
export const CameBy = z.enum([...IntakeWay.options, 'beside', 'app']).meta({ id: 'CameBy' });
export type CameBy = z.infer<typeof CameBy>;

const came = {
  /** When the office had it in hand, or heard it: the law's dates run from then, not from when it was typed. */
  at: Instant,
  /** What the office finds the original by: the number on the sheet, the shelf. Nothing of the person. */
  reference: Line.optional(),
};

/** How and when something came to an office. Whoever is there, or on the line, was told what is written down and said yes to it. */
export const Received = z
  .discriminatedUnion('way', [
    z.strictObject({ way: z.literal('letter'), ...came }),
    z.strictObject({ way: z.literal('sheet'), ...came }),
    z.strictObject({ way: z.literal('visit'), ...came, words: z.literal(besideWords) }),
    z.strictObject({ way: z.literal('call'), ...came, words: z.literal(besideWords) }),
  ])
  .meta({ id: 'Received' });
export type Received = z.infer<typeof Received>;

/** What an office writes down of what did not come by the app. It is nobody's account: the code opens it, with the answer beside it. */
export const Intake = z
  .strictObject({ filing: Filing, received: Received, code: ThrownCode, lock: CodeLock })
  .meta({ id: 'Intake' });
export type Intake = z.infer<typeof Intake>;

/** What whoever wrote it down is told; `caseId` where their own office has it and they may open it. */
export const TakenIn = FiledBeside.extend({ caseId: CaseId.optional() }).meta({ id: 'TakenIn' });
export type TakenIn = z.infer<typeof TakenIn>;

/** A line of an office's register (收文登记): what came, how, when, who wrote it down, how far it is. */
export const RegisterRow = z
  .strictObject({
    number: CaseNumber,
    kind: CaseKind,
    status: CaseStatus,
    way: IntakeWay,
    receivedAt: Instant,
    registeredAt: Instant,
    reference: Line.optional(),
    by: z.string(),
  })
  .meta({ id: 'RegisterRow' });
export type RegisterRow = z.infer<typeof RegisterRow>;
export const RegisterPage = z
  .strictObject({ rows: z.array(RegisterRow), next: Cursor.nullable() })
  .meta({ id: 'RegisterPage' });
export type RegisterPage = z.infer<typeof RegisterPage>;

/** A month of a register, `2026-11`, Asia/Shanghai. */
export const Month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ id: 'Month', examples: ['2026-11'] });
export type Month = z.infer<typeof Month>;
