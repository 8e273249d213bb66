import * as z from '../../functions/contract/z';
import { kept } from './storage';

/**
 * How many matters the first page showed last, on this device: so much place is kept for them while they are on their way,
 * so that nothing moves when they come.
 */
export const mattersShown = kept('matters-shown', z.number().int().min(0).max(10));
