import type { HelpingView } from '../../../functions/contract/people/helping';

/** Whether this leave goes as far as bringing a new matter: not one to look only, nor one for a single matter. */
export const mayFile = ({ scope, caseId }: HelpingView): boolean => scope === 'act' && caseId === null;
