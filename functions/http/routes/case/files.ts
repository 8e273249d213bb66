import { keptKey, sentKey } from '../../../channels/files/keys';
import type { FileId } from '../../../contract/case/files';
import type { CaseId } from '../../../contract/ids';
import type { Standing } from '../../../contract/words';
import type { CaseHead } from '../../../domain/case/case';
import { stepsOf } from '../../../domain/case/stepWords';
import { seesFile } from '../../../domain/joining/seenBy';
import { isOwn } from '../../../domain/standing/helping';
import { readerOf, sees } from '../../../domain/standing/reader';
import { fileId } from '../../../domain/files/fileId';
import { isSameFile } from '../../../domain/files/sameFile';
import { announcedUntil, comesBy, formUntil, linkUntil } from '../../../domain/files/fileTimes';
import { KeyUsed } from '../../../domain/refusals';
import { Refused } from '../../../domain/refused';
import type { FileRow } from '../../../store/files/fileItem';
import { readingBy } from '../../../work/case/open';
import type { Handlers, SignedInContext } from '../../context';
import { showFile } from '../../show/file';

/** One of the person's own that no case refers to. @throws Refused `not_found` */
async function ownFile(id: FileId, { store, actor }: SignedInContext): Promise<FileRow> {
  const row = await store.files.get(id);
  if (!row || row.ownerId !== actor.personId || row.caseId !== null) throw new Refused('not_found');
  return row;
}

/** Whether a file is shown to one of several who petition together: of all other cases nothing is read for it. */
async function isShown(
  { ownerId }: FileRow,
  { head, standing }: { head: CaseHead; standing: Standing },
  { store, actor }: SignedInContext,
): Promise<boolean> {
  if (!isOwn(standing) || ownerId === actor.personId || stepsOf(head, ['join'])?.length === 0) return true;
  const whole = await store.cases.whole(head.id);
  return seesFile(ownerId, { personId: actor.personId, standing }, whole?.events ?? []);
}

/**
 * A file of a case for one who may read the case whole; the opening is on record before there is a link, unless the
 * case is their own. @throws Refused `not_found`, `not_allowed`, `file_not_received`
 */
async function fileOfCase(id: FileId, caseId: CaseId, context: SignedInContext): Promise<FileRow> {
  const { store, actor, now } = context;
  const [row, head] = await Promise.all([store.files.get(id), store.cases.get(caseId, 1)]);
  const standing = head && readerOf(actor, head);
  // The store looks twice before it says that nothing is there; a stranger waits as long.
  if (head && !standing) await store.cases.get(caseId);
  if (!standing) throw new Refused('not_found');
  if (!sees([standing], 'read')) throw new Refused('not_allowed');
  if (row?.caseId !== caseId) throw new Refused('not_found');
  if (!(await isShown(row, { head, standing }, context))) throw new Refused('not_found');
  if (row.state === 'received' && !isOwn(standing))
    await store.readings.add({ ...readingBy(actor, caseId, now, 'link'), what: 'file', detail: id });
  return row;
}

export const files: Pick<Handlers, 'offerFile' | 'myFiles' | 'openFile' | 'dropFile'> = {
  offerFile: async ({ body }, { store, actor, now, rate, fileDoor, numberSecret }) => {
    const { key, kind, type, name, size, seconds = null } = body;
    const id = fileId(actor.personId, key, numberSecret);
    const before = await store.files.get(id);
    if (before && !isSameFile(before, body)) throw new KeyUsed();
    if (!before) {
      rate.check('upload', actor.personId);
      rate.check('uploadMegabytes', actor.personId);
    }
    const until = formUntil(now);
    // Before anything is written: where there is no file store, nothing is announced.
    const upload = fileDoor.form({
      key: sentKey(id),
      now,
      until,
      type: before?.type ?? type,
      maxBytes: before?.size ?? size,
    });
    const lookAt = before?.caseId ? comesBy(now) : announcedUntil(now);
    const row =
      before ??
      (await store.files.put({
        id,
        kind,
        type,
        name,
        size,
        seconds,
        at: now,
        ownerId: actor.personId,
        lookAt,
        state: 'awaited',
        refusal: null,
        scan: null,
        digest: null,
        caseId: null,
        version: null,
      }));
    if (!before) {
      await rate.add('upload', actor.personId);
      await rate.add('uploadMegabytes', actor.personId, Math.ceil(size / 1_000_000));
    }
    const isLate = row.refusal === 'neverCame';
    if (isLate) await store.files.awaitAgain(id, lookAt);
    const file = showFile(isLate ? { ...row, state: 'awaited', refusal: null } : row);
    return { file, upload: file.state === 'awaited' ? upload : null };
  },

  myFiles: async ({ query }, { store, actor }) => {
    const rows = await store.files.getAll([...new Set(query.ids)]);
    return { files: rows.filter(({ ownerId }) => ownerId === actor.personId).map(showFile) };
  },

  openFile: async ({ params, body }, context) => {
    const { now, fileDoor } = context;
    const { caseId } = body;
    const row = await (caseId === undefined
      ? ownFile(params.fileId, context)
      : fileOfCase(params.fileId, caseId, context));
    const { id, state, version, name, type } = row;
    if (state !== 'received' || version === null) throw new Refused('file_not_received');
    return fileDoor.link({ key: keptKey(id), version, name, type, now, until: linkUntil(now) });
  },

  dropFile: async ({ params }, context) => {
    const { id } = await ownFile(params.fileId, context);
    // The bytes go with the next sweep, which looks at it at once.
    if (!(await context.store.files.letGo(id, { lookAt: context.now }))) throw new Refused('not_found');
  },
};
