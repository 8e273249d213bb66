import type { Scene } from '../../contract/numbers/scene';
import type { HelpingId } from '../../contract/people/helping';
import { derivedLetters } from '../../runtime/derivedLetters';
import { letterCase } from '../../runtime/ids';
import type { WorkDeps } from '../deps';

/** Which leave a code offers: known from the code, also once it is spent; nobody who knows the leave can tell the code. */
export const helpingIdOf = (scene: Scene, { numberSecret }: Pick<WorkDeps, 'numberSecret'>): HelpingId =>
  derivedLetters(`helping by ${scene}`, numberSecret, letterCase, 22);
