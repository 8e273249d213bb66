import { CaseId } from '../../functions/contract/ids';
import { OpenedFrom } from '../../functions/contract/words';

type Query = Record<string, string | undefined>;

/** From which list a case page was opened, if from one. */
export const viaIn = ({ via }: Query): OpenedFrom | undefined => OpenedFrom.safeParse(via).data;

/** The consultation that a form is begun from, if from one. */
export const cameFromIn = ({ cameFrom }: Query): CaseId | undefined => CaseId.safeParse(cameFrom).data;
