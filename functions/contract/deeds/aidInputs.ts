import { FileIds } from '../case/files';
import { HandedIn } from './handedIn';
import { Day } from '../ids';
import { ReportedTo } from '../kinds/endReason';
import { limits } from '../limits';
import { Line, Message } from '../text';
import * as z from '../z';

/** How what was granted is asked to end, and what the agency says to that. */
export const endingInputs = {
  /** The recipient, or whoever applied for a ward, asks that it ends (法律援助法 48(7)); the agency decides. */
  askToEnd: z.strictObject({ reasons: Message }),
  /** It goes on; `heard`: whose word was taken, of a ward the ward's own or that of somebody beside the guardian. */
  declineEnd: z.strictObject({ heard: Line.optional(), reasons: Message }),
  /** The application for a ward is withdrawn as asked, before anything was granted. */
  agreeWithdrawal: z.strictObject({ heard: Line, reasons: Message }),
};

/** What the agency owes beside the matter itself. */
export const lookedAfterInputs = {
  /** That a child is harmed was reported: to whom, on which day (未成年人保护法 11). */
  recordReport: z.strictObject({ to: ReportedTo, on: Day, text: Message.optional() }),
  /** The ending was sent to whom it concerns besides: the unit that carried it, the body that deals with the matter. */
  recordEndSent: z.strictObject({ on: Day, text: Message }),
  /** The agency asked the recipient how it went, after it was done (法律援助法 59): no marks are given. */
  recordCallBack: z.strictObject({ reached: z.boolean(), text: Message }),
};

/** What comes to the office on paper, and what it adds. */
export const windowInputs = {
  /**
   * Papers that came to the window: what, how many, whether originals, on which day; whether that is all of it, and what
   * of the one notice is still missing.
   */
  recordOriginals: z.strictObject({
    papers: z.array(HandedIn).min(1).max(limits.materials),
    on: Day,
    isAll: z.boolean(),
    missing: z.array(Line).max(limits.materials).optional(),
    text: Message.optional(),
    files: FileIds.optional(),
  }),
  /** What the office adds: a letter that was scanned, the reply of another body. */
  attachFiles: z.strictObject({ title: Line, text: Message.optional(), files: FileIds.min(1) }),
};

/** The one materials notice, and what comes of it. */
export const materialsInputs = {
  /** Told once, all together, what is missing (法律援助法 43). */
  requestMaterials: z.strictObject({
    items: z.array(Line).min(1).max(limits.materials),
    text: Message.optional(),
  }),
  /** What is not clear about something on that one list; nothing new may be asked for. */
  askExplanation: z.strictObject({ items: z.array(Line).min(1).max(limits.materials), text: Message }),
  supplyMaterials: z.strictObject({
    text: Message,
    items: z.array(Line).max(limits.materials).optional(),
    files: FileIds.optional(),
  }),
};

/** Aid came first; what was to be done before it follows (法律援助法 44). */
export const formalitiesInputs = {
  completeFormalities: z.strictObject({
    text: Message,
    items: z.array(Line).max(limits.materials).optional(),
    files: FileIds.optional(),
  }),
};
