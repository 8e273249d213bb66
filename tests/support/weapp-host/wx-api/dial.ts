import * as z from 'zod/v4';
import type { Callable } from '../values';
import { asyncApi, type Surroundings } from './async-api';

const PhoneCall = z.object({ phoneNumber: z.string().min(1) });

/** wx.makePhoneCall: every number called is added to `dialled`. */
export const dialApi = (around: Surroundings, dialled: string[]): Record<string, Callable> => ({
  makePhoneCall: asyncApi(
    around,
    'makePhoneCall',
    PhoneCall,
    ({ phoneNumber }) => void dialled.push(phoneNumber),
  ),
});
