import { SystemWord, type EventWord } from '../../contract/deeds/actions';
import { CaseId } from '../../contract/ids';
import { CaseKind } from '../../contract/words';
import * as z from '../../contract/z';
import type { CaseEvent } from '../../domain/case/case';
import { caseIdIn, eventKey, seqIn } from '../keys/cases';
import { openForm } from '../seal/formFields';
import type { Seal } from '../seal/seal';
import { readItem } from '../table/readItem';
import type { Item } from '../table/table';
import type { SealedAnew } from '../seal/sealedAnew';

/** What was said in a step, as the event keeps it. */
export const Details = z.record(z.string(), z.unknown());

/** Steps that no action takes and in which people say something of themselves all the same. */
const saidByPeople: readonly EventWord[] = ['file', 'join'];

/** Steps that nobody takes say which date or paper they are about, and no word of a person; what people wrote is not for those who only tell of it. */
export const isTold = (word: EventWord): boolean =>
  !saidByPeople.includes(word) && SystemWord.safeParse(word).success;

/** What was said opens only in its own step. */
const placeOf = ({ caseId, seq }: Pick<CaseEvent, 'caseId' | 'seq'>): string => {
  const { pk, sk } = eventKey(caseId, seq);
  return `${pk} ${sk} text`;
};

/** What was said in a step, by its item: sealed (`text`), or in clear. */
type Said = Pick<CaseEvent, 'caseId' | 'seq' | 'word'> & {
  text?: Uint8Array | undefined;
  details: CaseEvent['details'];
  about: { kind: CaseKind };
};

/** @throws SealBroken */
export function detailsIn({ text, details, about, ...step }: Said, seal: Seal): CaseEvent['details'] {
  if (text !== undefined) return Details.parse(JSON.parse(seal.openText(text, placeOf(step))));
  // Written before all that was said was sealed: a field of its own for each answer that says who somebody is.
  const open = (form: CaseEvent['details']) => openForm(about.kind, step.caseId, form, seal);
  if (step.word === 'file') return open(details);
  const { field, right } = details;
  if (step.word !== 'correct' || typeof field !== 'string' || right === null) return details;
  return { ...details, right: open({ [field]: right })[field] };
}

/** What was said, as it is written: sealed, but for what the clock said, of which the stream has to tell. */
export function saidFields({ word, details, ...step }: Omit<Said, 'text' | 'about'>, seal: Seal) {
  if (isTold(word)) return { details };
  const isNothing = Object.keys(details).length === 0;
  return isNothing ? {} : { text: seal.sealText(JSON.stringify(details), placeOf(step)) };
}

const InClear = z
  .object({
    pk: z.string().transform(caseIdIn).pipe(CaseId),
    sk: z.string().transform(seqIn).pipe(z.int().min(1)),
    word: z.string(),
    about: z.object({ kind: CaseKind }),
    details: Details,
  })
  .transform(({ pk, sk, word, ...said }) => ({ ...said, caseId: pk, seq: sk, word: word as EventWord }));

/** What people wrote in a step that was written before it was sealed; null where nothing lies in clear that should not. */
export function eventSealedAnew(item: Item, seal: Seal): SealedAnew | null {
  if (item.text || !item.details?.M || Object.keys(item.details.M).length === 0) return null;
  const said = readItem(InClear, item);
  const { text } = saidFields({ ...said, details: detailsIn(said, seal) }, seal);
  return text === undefined ? null : { set: { text }, remove: ['details'], was: { details: item.details } };
}
