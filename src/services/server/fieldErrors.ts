import { useState } from 'react';
import type { FieldProblem } from '../../../functions/contract/problems';
import { fieldProblemText } from '../../content/fieldProblems';
import { showField } from '../navigation';

/** `/form/phone` is about `phone`, `/input/items/2` about `items`: the part of it that is a field of this form. */
const fieldOf = (pointer: string, order: readonly string[]): string | undefined =>
  pointer.split('/').find((part) => order.includes(part));

export type FieldErrors = {
  /** The sentence under a field, if something is wrong with it. */
  of: (field: string) => string | undefined;
  /** Shows problems, and brings the first of them into sight. */
  show: (problems: readonly FieldProblem[]) => void;
  /** Says something about one field in words of its own, and brings it into sight. */
  tell: (field: string, sentence: string) => void;
  /** The person is mending this field. */
  clear: (field: string) => void;
};

/** What is wrong in a form. `order` are its fields from top to bottom, which are also the ids of their elements. */
export function useFieldErrors(
  order: readonly string[],
  /** Brings a field into sight; one that stands on another screen has to be gone to first. */
  show: (field: string) => void = showField,
): FieldErrors {
  const [errors, setErrors] = useState<Record<string, string>>({});
  return {
    of: (field) => errors[field],
    show(problems) {
      const found: Record<string, string> = {};
      for (const problem of problems) {
        const field = fieldOf(problem.pointer, order);
        if (field) found[field] ??= fieldProblemText(problem);
      }
      setErrors(found);
      const first = order.find((field) => field in found);
      if (first) show(first);
    },
    tell(field, sentence) {
      setErrors({ [field]: sentence });
      show(field);
    },
    clear: (field) => setErrors(({ [field]: _, ...others }) => others),
  };
}
