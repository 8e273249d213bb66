import { CaseId } from '../../../functions/contract/ids';
import { OpenedFrom } from '../../../functions/contract/words';

type Query = Record<string, string | undefined>;

/** From which list a case page was opened, if from one. */
export const viaIn = ({ via }: Query): OpenedFrom | undefined => OpenedFrom.safeParse(via).data;

/** The case of one's own whose lawyer or office a complaint is about, if it was begun from one. */
export const aboutIn = ({ about }: Query): CaseId | undefined => CaseId.safeParse(about).data;

/** The consultation that a form is begun from, if from one. */
export const cameFromIn = ({ cameFrom }: Query): CaseId | undefined => CaseId.safeParse(cameFrom).data;

/** The draft of this device that a form goes on with, if it was opened for one (`writtenOn`). */
export const draftIn = ({ draft }: Query): string | undefined => draft;
