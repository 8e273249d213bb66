import type * as z from '../z';

/** What one endpoint takes and gives. `open` needs no token. Reply `null` is an empty 204. */
export type Endpoint = {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  title: string;
  open: boolean;
  /** May be asked for somebody whom the asker helps (`helpingHeader`). Absent: for oneself alone. */
  forAnother?: true;
  params: z.ZodObject | null;
  query: z.ZodObject | null;
  body: z.ZodType | null;
  reply: z.ZodType | null;
};
