import { Here, NewNote, Notes, NoteView } from '../case/notes';
import { CaseId } from '../ids';
import * as z from '../z';
import type { Endpoint } from './endpoint';

const caseOnly = z.strictObject({ caseId: CaseId });

/** What those who work on a case say to each other, and who of them is there. */
export const noteEndpoints = {
  notes: {
    method: 'GET',
    path: '/v1/cases/{caseId}/notes',
    title: 'What we said to each other about a case; no resident reads it',
    open: false,
    params: caseOnly,
    query: null,
    body: null,
    reply: Notes,
  },
  addNote: {
    method: 'POST',
    path: '/v1/cases/{caseId}/notes',
    title: 'Say something to those who work on a case with me; the same key is the same note',
    open: false,
    params: caseOnly,
    query: null,
    body: NewNote,
    reply: NoteView,
  },
  here: {
    method: 'POST',
    path: '/v1/cases/{caseId}/here',
    title: 'I have a case open, and am writing to it or not; who else does, and whether it has changed',
    open: false,
    params: caseOnly,
    query: null,
    body: z.strictObject({ isWriting: z.boolean() }),
    reply: z.strictObject({ version: z.int().min(1), others: z.array(Here) }),
  },
} as const satisfies Record<string, Endpoint>;
