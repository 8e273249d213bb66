/** What the way through a conversation knows of a question; how it is asked and read is said beside (`steps.ts`). */
export type Stage<W> = {
  id: string;
  /** Whether it is come to on the way. One that is not is asked when somebody wants to change its answer. */
  isAsked: (written: W) => boolean;
  /** A screen to be seen before anything is sent, whenever it comes up; it is no part of the count. */
  isWarning?: true;
};

/** Where everything is read once more; it ends every conversation. */
export const review = 'review';

const placeOf = <W>(stages: readonly Stage<W>[], id: string): number =>
  id === review
    ? stages.length
    : Math.max(
        0,
        stages.findIndex((stage) => stage.id === id),
      );

/** A place in the conversation that is there now: the question a draft stood at may be gone, a warning seen. */
export function standingAt<W>(stages: readonly Stage<W>[], written: W, id: string | null): string {
  if (id === review) return review;
  const stage = stages.find((one) => one.id === id) ?? stages[0];
  if (!stage) return review;
  return stage.isWarning && !stage.isAsked(written) ? nextOf(stages, written, stage.id) : stage.id;
}

/** The next question, or the last reading. */
export const nextOf = <W>(stages: readonly Stage<W>[], written: W, at: string): string =>
  stages.slice(placeOf(stages, at) + 1).find(({ isAsked }) => isAsked(written))?.id ?? review;

/** After an answer was changed from the last reading: what has to be seen because of it, else the reading again. */
export const afterChange = <W>(stages: readonly Stage<W>[], written: W, at: string): string =>
  stages.find(({ id, isWarning, isAsked }) => isWarning && id !== at && isAsked(written))?.id ?? review;

/** The question before, or undefined at the first. */
export const backOf = <W>(stages: readonly Stage<W>[], written: W, at: string): string | undefined =>
  stages
    .slice(0, placeOf(stages, at))
    .reverse()
    .find(({ isAsked }) => isAsked(written))?.id;

/** Which part of how many this is; the last reading is a part, a warning is none. */
export function progressOf<W>(
  stages: readonly Stage<W>[],
  written: W,
  at: string,
): { part: number; of: number } {
  const counted = stages.filter(({ isWarning, isAsked }) => !isWarning && isAsked(written));
  const before = placeOf(stages, at);
  const part = counted.filter((stage) => placeOf(stages, stage.id) < before).length + 1;
  return { part, of: counted.length + 1 };
}
