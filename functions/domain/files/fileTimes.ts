import type { Instant } from '../../contract/ids';
import { keeping } from '../../contract/case/keeping';
import { addHours, addMs } from '../clocks/day';

const minuteMs = 60_000;

/** Until when a form to send a file with is good, minutes. */
const formMinutes = 10;
/** Until when a link to a file works, minutes. */
const linkMinutes = 5;
/** A file that a case refers to and that has not come by then is said not to have come. It may still come later. */
const comesWithinHours = 1;

export const formUntil = (now: Instant): Instant => addMs(now, formMinutes * minuteMs);
export const linkUntil = (now: Instant): Instant => addMs(now, linkMinutes * minuteMs);
export const comesBy = (now: Instant): Instant => addHours(now, comesWithinHours);

/** How long a file that no case refers to is kept: from when it was announced, and from when it came. */
export const announcedUntil = (now: Instant): Instant => addHours(now, keeping.announcedFile.length.hours);
export const receivedUntil = (now: Instant): Instant => addHours(now, keeping.looseFile.length.days * 24);
