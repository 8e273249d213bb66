import * as z from '../../../contract/z';
import {
  ApiEnv,
  FileSweepEnv,
  MessageEnv,
  PapersEnv,
  ReceiveEnv,
  ScheduleEnv,
  NotifyEnv,
} from '../../../runtime/env';
import { PackageEnv } from '../../../runtime/packageEnv';
import { GivenBy, SecretName } from '../../../runtime/variable';

/** What each deployed function reads, and what `serverless.yml` does. */
const readers: Record<string, { shape: Record<string, z.ZodType> }> = {
  packaging: PackageEnv,
  api: ApiEnv,
  papers: PapersEnv,
  notify: NotifyEnv,
  message: MessageEnv,
  telling: MessageEnv,
  receive: ReceiveEnv,
  sweepFiles: FileSweepEnv,
  schedule: ScheduleEnv,
};

const Said = z.object({
  givenBy: GivenBy,
  description: z.string().min(1),
  /** In which secret, where it is in one. */
  secret: SecretName.optional(),
});

/** One variable of an environment: who gives it, what it is, who reads it. */
export type Variable = z.infer<typeof Said> & { name: string; schema: z.ZodType; readBy: string[] };

/** @throws Error when nothing is said of it */
function said(name: string, schema: z.ZodType): z.infer<typeof Said> {
  const read = Said.safeParse(schema.meta() ?? {});
  if (!read.success) throw new Error(`nothing is said of ${name}: see functions/runtime/variable.ts`);
  return read.data;
}

/** Every variable that something deployed reads. @throws Error when two say different things of one */
export function variables(): Variable[] {
  const found = new Map<string, Variable>();
  for (const [reader, { shape }] of Object.entries(readers)) {
    for (const [name, schema] of Object.entries(shape)) {
      const { givenBy, description, secret } = said(name, schema);
      // AWS_REGION is a setting of the packaging, and what Lambda tells a function of itself.
      const key = `${givenBy} ${name}`;
      const known = found.get(key) ?? {
        name,
        schema,
        givenBy,
        description,
        ...(secret && { secret }),
        readBy: [] as string[],
      };
      if (known.description !== description) throw new Error(`two different things are said of ${name}`);
      found.set(key, { ...known, readBy: [...known.readBy, reader] });
    }
  }
  return [...found.values()];
}

/** Everything that is deployed and reads something. */
export const functionNames = Object.keys(readers).filter((name) => name !== 'packaging');
