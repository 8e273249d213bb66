import type { FileId } from '../../functions/contract/case/files';
import { newPhoto } from '../support/attachments';
import { consultation } from '../support/filings';
import type { Person } from '../support/person';

export const stateOf = async (person: Person, id: FileId) =>
  (await person.call('myFiles', { query: { ids: id } })).files[0];

/** A file that somebody is about to send. */
export const announced = async (person: Person, part: Parameters<typeof newPhoto>[0] = {}) =>
  (await person.call('offerFile', { body: newPhoto(part) })).file;

export const filingWith = (...files: FileId[]) => consultation({ form: { files } });

/** A request to open a file, as its own or as one of a case. */
export const opening = (fileId: FileId, caseId?: string) => ({
  params: { fileId },
  body: caseId === undefined ? {} : { caseId },
});
