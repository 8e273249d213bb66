/** Waits up to 25, 50, 100, … milliseconds, by chance (`random` gives 0 to 1), before attempt after attempt. */
export const retryPause =
  (random: () => number = Math.random) =>
  (attempt: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, random() * 25 * 2 ** (attempt - 1)));
