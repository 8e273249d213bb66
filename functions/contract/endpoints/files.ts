import { FileId, FileIdQuery, FileList, FileOpening, NewFile, OfferedFile, ShortLink } from '../case/files';
import * as z from '../z';
import type { Endpoint } from './endpoint';

const fileOnly = z.strictObject({ fileId: FileId });

/** Files a person sends: photos, documents, voice. The bytes go straight to the file store, never through the API. */
export const fileEndpoints = {
  offerFile: {
    method: 'POST',
    path: '/v1/files',
    title: 'Say which file is coming and learn where to send it; the same key is the same file',
    open: false,
    params: null,
    query: null,
    body: NewFile,
    reply: OfferedFile,
  },
  myFiles: {
    method: 'GET',
    path: '/v1/files',
    title: 'How far files of mine have come',
    open: false,
    params: null,
    query: z.strictObject({ ids: FileIdQuery }),
    body: null,
    reply: FileList,
  },
  openFile: {
    method: 'POST',
    path: '/v1/files/{fileId}/link',
    title: 'A short link to a file of a case I may read, or of mine; each opening by staff is recorded',
    open: false,
    forAnother: true,
    params: fileOnly,
    query: null,
    body: FileOpening,
    reply: ShortLink,
  },
  dropFile: {
    method: 'DELETE',
    path: '/v1/files/{fileId}',
    title: 'Delete a file of mine that no case has yet',
    open: false,
    params: fileOnly,
    query: null,
    body: null,
    reply: null,
  },
} as const satisfies Record<string, Endpoint>;
