/**
 * Stands in for `@smithy/core/event-streams` in what is deployed: some operations of the SDK answer by a stream of
 * events, and we call none of them.
 */
const refuse = (): never => {
  throw new Error('no operation of ours answers by a stream of events');
};
export const eventStreamSerdeProvider = (): never => refuse();
/** A class to the SDK. */
export function EventStreamSerde(): never {
  return refuse();
}
/** S3's client asks for it whatever it is used for. */
export const resolveEventStreamSerdeConfig = <C>(config: C): C => config;
