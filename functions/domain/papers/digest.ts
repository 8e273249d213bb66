import { createHash } from 'node:crypto';
import { canonicalJson } from '../../contract/record/canonical';
import type { Digest } from '../../contract/ids';
import type { Paper } from './paper';

/** Of all that a paper says: kept when it is served, so that what was shown can be proved. */
export const paperDigest = (paper: Paper): Digest =>
  createHash('sha256').update(canonicalJson(paper)).digest('hex');
