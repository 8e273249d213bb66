import { ThrottlingException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { orUnavailable, StoreUnavailable } from '../../../functions/store/table/orUnavailable';
import { attempts } from '../../../functions/store/table/table';
import { writing } from '../../../functions/store/table/writing';

const said = { message: 'no', $metadata: {} };
const pause = async () => undefined;

/** A write that meets a transaction so many times. */
function meeting(times: number) {
  let met = 0;
  return async () => {
    met += 1;
    if (met <= times) throw new TransactionConflictException(said);
    return met;
  };
}

test('a single write that meets a transaction at its item waits it out', async () => {
  expect(await writing({ pause }, meeting(2))).toBe(3);
  expect(await writing({ pause }, meeting(attempts - 1))).toBe(attempts);
});

test('one that meets them again and again is told as an outage, and no other trouble is tried here', async () => {
  await expect(writing({ pause }, meeting(attempts))).rejects.toBeInstanceOf(StoreUnavailable);
  let tries = 0;
  const down = async () => {
    tries += 1;
    throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  };
  await expect(writing({ pause }, down)).rejects.toBeInstanceOf(StoreUnavailable);
  expect(tries).toBe(1);
});

test('a throttle of a single request is an outage, and no fault of ours', async () => {
  await expect(orUnavailable(Promise.reject(new ThrottlingException(said)))).rejects.toBeInstanceOf(
    StoreUnavailable,
  );
});
