import { isCallable } from '../values';
import type { Surroundings } from './async-api';

const rectangle = { id: '', dataset: {}, left: 0, top: 0, right: 390, bottom: 44, width: 390, height: 44 };

/**
 * wx.createSelectorQuery and wx.createIntersectionObserver. Nothing is laid out here: every element measures
 * the same, a line of the screen's width, and none ever crosses another.
 */
export function measureApi({ realm, changes }: Surroundings): Record<string, () => unknown> {
  return {
    createSelectorQuery: () => {
      const answers: unknown[] = [];
      const callbacks: unknown[] = [];
      const measure = (callback?: unknown) => {
        answers.push(rectangle);
        callbacks.push(callback);
        return query;
      };
      const same = () => query;
      const selecting = { in: same, select: () => query, selectAll: same, selectViewport: same };
      const query: Record<string, unknown> = {
        ...selecting,
        boundingClientRect: measure,
        scrollOffset: measure,
        fields: (_: unknown, callback?: unknown) => measure(callback),
        exec: (done?: unknown) => {
          queueMicrotask(() =>
            changes.guard(() => {
              for (const callback of callbacks) if (isCallable(callback)) callback(realm.copy(rectangle));
              if (isCallable(done)) done(realm.copy(answers));
            }),
          );
        },
      };
      return query;
    },
    createIntersectionObserver: () => {
      const observer = {
        relativeTo: () => observer,
        relativeToViewport: () => observer,
        observe: () => {},
        disconnect: () => {},
      };
      return observer;
    },
  };
}
