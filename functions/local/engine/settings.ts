import * as z from '../../contract/z';
import { EngineFailure } from './failure';

const unset = z.literal('').transform(() => undefined);

const EngineSettings = z.object({
  DYNAMODB_ENDPOINT: z.union([unset, z.url({ protocol: /^https?$/ })]).optional(),
  DYNAMODB_ENGINE: z.union([unset, z.enum(['dynoxide', 'dynamodb-local'])]).optional(),
  DYNAMODB_LOCAL_JAR: z.union([unset, z.string()]).optional(),
});
export type EngineSettings = z.infer<typeof EngineSettings>;

/** Reads which database was asked for. @throws EngineFailure `badSetting`, naming the variable. */
export function engineSettings(env: Readonly<Record<string, string | undefined>>): EngineSettings {
  const read = EngineSettings.safeParse(env);
  if (read.success) return read.data;
  throw new EngineFailure('badSetting', String(read.error.issues[0]?.path[0]));
}
