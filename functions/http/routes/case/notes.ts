import type { CaseRow } from '../../../contract/case/views';
import type { NoteView, Notes } from '../../../contract/case/notes';
import type { CaseId } from '../../../contract/ids';
import type { CaseHead } from '../../../domain/case/case';
import { isErased } from '../../../domain/case/keptUntil';
import { Refused } from '../../../domain/refused';
import { isColleague } from '../../../domain/standing/colleagues';
import { readerOf } from '../../../domain/standing/reader';
import type { Note } from '../../../store/notes/noteItem';
import type { Handlers, SignedInContext } from '../../context';
import { showPage } from '../../show/row';

/** A case for one who works on it. @throws Refused `not_found` to a stranger, `not_allowed` to whoever else sees it */
async function workedOn(
  caseId: CaseId,
  { store, actor }: Pick<SignedInContext, 'store' | 'actor'>,
): Promise<CaseHead> {
  const head = await store.cases.get(caseId);
  if (!head || !readerOf(actor, head)) throw new Refused('not_found');
  if (!isColleague(actor, head)) throw new Refused('not_allowed');
  return head;
}

const show = (
  { id, at, name, role, organisationName, text, personId }: Note,
  { actor }: Pick<SignedInContext, 'actor'>,
): NoteView => ({ id, at, name, role, organisationName, text, mine: personId === actor.personId });

/** Other cases of the same person, as far as the one who asks may see them: whether they came with this before. */
async function othersOf(head: CaseHead, { store, actor, now }: SignedInContext): Promise<CaseRow[]> {
  const { rows } = await store.cases.ownedBy(head.ownerId, {});
  const seen = rows.filter((row) => row.id !== head.id && readerOf(actor, row) !== null);
  return showPage({ rows: seen, next: null }, actor, now).rows;
}

/** What colleagues keep beside a case that is read already: what was said at another desk stays there. */
export async function notesBeside(head: CaseHead, context: SignedInContext): Promise<Notes> {
  const [all, others] = await Promise.all([context.store.notes.ofCase(head.id), othersOf(head, context)]);
  const ours = all.filter(({ deskId }) => deskId === head.desk.organisationId);
  return { notes: ours.map((note) => show(note, context)), others };
}

export const notes: Pick<Handlers, 'notes' | 'addNote' | 'here'> = {
  notes: async ({ params }, context) => notesBeside(await workedOn(params.caseId, context), context),

  addNote: async ({ params, body: { text, key } }, context) => {
    const { store, actor, now } = context;
    const head = await workedOn(params.caseId, context);
    if (isErased(head) || !actor.organisation) throw new Refused('wrong_status');
    const before = (await store.notes.ofCase(params.caseId)).find(
      ({ id, personId }) => id === key && personId === actor.personId,
    );
    if (before) return show(before, context);
    const note: Note = {
      caseId: params.caseId,
      id: key,
      at: now,
      deskId: head.desk.organisationId,
      personId: actor.personId,
      name: actor.name ?? '',
      role: actor.role,
      organisationName: actor.organisation.name,
      text,
    };
    await store.notes.add(note);
    return show(note, context);
  },

  here: async ({ params, body: { isWriting } }, context) => {
    const { store, actor, now } = context;
    const { personId } = actor;
    const head = await workedOn(params.caseId, context);
    await store.notes.show(params.caseId, { personId, name: actor.name ?? '', isWriting }, now);
    const present = await store.notes.present(params.caseId, now);
    const others = present.filter((one) => one.personId !== personId);
    return {
      version: head.version,
      others: others.map(({ name, isWriting: is }) => ({ name, isWriting: is })),
    };
  },
};
