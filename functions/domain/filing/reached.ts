/** Whether an answer says how somebody can be reached; whoever asks at the window has said so as well. */
export const isReached = ({
  phone,
  helper,
  address,
  asksAtWindow,
}: {
  phone?: string | undefined;
  helper?: string | undefined;
  address?: string | undefined;
  asksAtWindow?: boolean | undefined;
}): boolean => phone !== undefined || helper !== undefined || address !== undefined || asksAtWindow === true;
