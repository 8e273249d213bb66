import type { EndpointName } from '../contract/endpoints';
import type { FileRefusal } from '../contract/case/files';
import type { CaseId, Day, OrganisationId, PersonId } from '../contract/ids';
import * as z from '../contract/z';
import type { ProblemCode } from '../contract/problems';
import type { NoticeKind, Role } from '../contract/words';

/** Everything a line of the log may carry: codes, ids and counts. Words of people have no field to go to. */
export type LogFields = {
  requestId?: string;
  endpoint?: EndpointName;
  status?: number;
  ms?: number;
  code?: ProblemCode;
  caseId?: CaseId;
  /** A day of the due index that could not be asked for. */
  day?: Day;
  seq?: number;
  /** Who acts, and in which role. */
  personId?: PersonId;
  role?: Role;
  /** Whom it is done to: whose post ends, whose account is set. */
  subjectId?: PersonId;
  organisationId?: OrganisationId;
  noticeKind?: NoticeKind;
  noticeId?: string;
  /** The way a notice goes. */
  rung?: string;
  /** WeChat's error number and the id of its log line. */
  errcode?: number;
  rid?: string;
  /** The code of another channel. */
  reason?: string;
  /** What checking a file came to. */
  became?: FileRefusal | 'received' | 'nobodys';
  count?: number;
  errorName?: string;
  /** The key of a stored item that could not be read, and which of its fields: no word of what is in them. */
  item?: string;
  fields?: readonly string[];
  /** Where an error came from: its stack without its message, which may quote what people wrote. */
  frames?: string[];
};

export type LogEvent =
  | 'request'
  | 'request_failed'
  | 'item_unreadable'
  | 'session_reused'
  | 'secrets_failed'
  | 'chain_broken'
  | 'lookups_used_up'
  | 'not_noted'
  | 'not_read'
  | 'login_failed'
  | 'phone_failed'
  | 'push_unread'
  | 'delivery_failed'
  | 'code_not_drawn'
  | 'sign_in_not_texted'
  | 'carried_on'
  | 'swept'
  | 'roots_published'
  | 'untold'
  | 'paper'
  | 'paper_failed'
  | 'copy_without'
  | 'sweep_failed'
  | 'recounted'
  | 'file_checked'
  | 'file_failed'
  | 'files_swept'
  | 'file_sweep_failed'
  | 'seal_keys_failed';

export type Log = (event: LogEvent, fields: LogFields) => void;

/** One line of JSON on standard output, which CloudWatch reads as fields. */
export const log: Log = (event, fields) => console.log(JSON.stringify({ event, ...fields }));

/** The lines of a stack after its message, which may have lines of its own that look like them. */
function framesOf({ stack = '', message }: Error): string[] {
  const at = stack.indexOf(message);
  const after = at < 0 ? '' : stack.slice(at + message.length);
  const lines = after.split('\n').map((line) => line.trim());
  return lines.filter((line) => line.startsWith('at ')).slice(0, 8);
}

const Unreadable = z.object({
  key: z.object({ pk: z.string(), sk: z.string() }),
  fields: z.array(z.string()),
});

/** An error without its message, which may quote what people wrote; an item that could not be read, by its key. */
export function errorFields(error: unknown): Pick<LogFields, 'errorName' | 'item' | 'fields' | 'frames'> {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const causedBy = error.cause instanceof Error ? ` < ${error.cause.name}` : '';
  const { data: broken } = Unreadable.safeParse(error);
  return {
    errorName: `${error.name}${causedBy}`,
    ...(broken && { item: `${broken.key.pk} ${broken.key.sk}`, fields: broken.fields }),
    frames: framesOf(error),
  };
}
