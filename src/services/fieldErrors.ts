import { useState } from 'react';
import type { FieldProblem } from '../../functions/contract/problems';
import { fieldProblemText } from '../content/fieldProblems';
import { showField } from './navigation';

/** `/form/phone` and `/input/items/2` are about the fields `phone` and `items`. */
const fieldOf = (pointer: string): string =>
  pointer.split('/').filter(Boolean)[pointer.startsWith('/area') ? 0 : 1] ?? '';

export type FieldErrors = {
  /** The sentence under a field, if something is wrong with it. */
  of: (field: string) => string | undefined;
  /** Shows problems, and brings the first of them into sight. */
  show: (problems: readonly FieldProblem[]) => void;
  /** The person is mending this field. */
  clear: (field: string) => void;
};

/** What is wrong in a form. `order` are its fields from top to bottom, which are also the ids of their elements. */
export function useFieldErrors(order: readonly string[]): FieldErrors {
  const [errors, setErrors] = useState<Record<string, string>>({});
  return {
    of: (field) => errors[field],
    show(problems) {
      const found = Object.fromEntries(
        [...problems].reverse().map((problem) => [fieldOf(problem.pointer), fieldProblemText(problem)]),
      );
      setErrors(found);
      const first = order.find((field) => field in found);
      if (first) showField(first);
    },
    clear: (field) => setErrors(({ [field]: _, ...others }) => others),
  };
}
