import * as z from '../contract/z';
import { byTemplate, forOtherPlaces } from './variable';

/** Where the roots of days are copied to. */
export const RootsEnv = z.object({
  ROOTS_BUCKET: byTemplate(
    z.string().min(3).optional(),
    'a bucket with Object Lock, into which the root of each day is copied. Without: the table alone has them',
  ),
});

/** Where files are kept. Credentials are those of the function. */
export const FilesEnv = z.object({
  FILES_BUCKET: byTemplate(
    z.string().min(3).optional(),
    'the bucket. Without it no file can be sent or fetched, which is said in a sentence; everything else goes on',
  ),
  FILES_REGION: forOtherPlaces(
    z.string().min(1).optional(),
    "the region of that store, where it is not the function's",
  ),
  FILES_ENDPOINT: forOtherPlaces(z.url({ protocol: /^https?$/ }).optional(), "another store than AWS's own"),
  AWS_REGION: byTemplate(z.string().min(1), 'where the function runs; Lambda sets it by itself'),
  AWS_ACCESS_KEY_ID: byTemplate(
    z.string().optional(),
    'of the role of the function; Lambda sets it by itself',
  ),
  AWS_SECRET_ACCESS_KEY: byTemplate(
    z.string().optional(),
    'of the role of the function; Lambda sets it by itself',
  ),
  AWS_SESSION_TOKEN: byTemplate(
    z.string().optional(),
    'of the role of the function; Lambda sets it by itself',
  ),
});
export type FilesEnv = z.infer<typeof FilesEnv>;
