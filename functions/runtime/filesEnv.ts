import * as z from '../contract/z';

/** Where files are kept. Credentials are those of the function. */
export const FilesEnv = z.object({
  /** Without it no file can be sent or fetched; everything else goes on. */
  FILES_BUCKET: z.string().min(3).optional(),
  FILES_REGION: z.string().min(1).optional(),
  /** Another store than AWS's own. */
  FILES_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  AWS_REGION: z.string().min(1),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
  AWS_SESSION_TOKEN: z.string().optional(),
});
export type FilesEnv = z.infer<typeof FilesEnv>;
