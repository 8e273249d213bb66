import type { ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon } from '../base/Icon';
import { words } from '../base/words';
import './Field.scss';

export interface FieldText {
  label: string;
  /** How to fill it in, before anything went wrong. */
  hint?: string | undefined;
  /** What is wrong and what to do about it. */
  error?: string | undefined;
  optional?: boolean;
}

interface FieldProps extends FieldText {
  children: ReactNode;
  /** Right below the box, such as a count of characters. */
  aside?: ReactNode;
  /** The label stands above as the page's title and is not written again. */
  titled?: boolean;
}

/** The frame around one question of a form. */
export function Field({ label, hint, error, optional = false, children, aside, titled = false }: FieldProps) {
  return (
    <View className={classes('field', titled && 'field-titled', !!error && 'field-wrong')}>
      {!titled && (
        <View className="field-label">
          {label}
          {optional && <Text className="field-optional">{words.optional}</Text>}
        </View>
      )}
      {hint && <View className="field-hint">{hint}</View>}
      {children}
      {aside && <View className="field-aside">{aside}</View>}
      <FieldError error={error} />
    </View>
  );
}

/** The sentence under a field that is not filled in right, read out as soon as it appears. */
export function FieldError({ error }: { error: string | undefined }) {
  if (!error) return null;
  return (
    <View className="field-error" role="alert">
      <Icon name="danger" size="s" />
      <View className="field-error-words">{error}</View>
    </View>
  );
}

/**
 * What a browser's field is told besides, and WeChat's knows no word for: the hint with the label, and whether it is wrong.
 */
export const innerInput = ({ label, hint, error }: FieldText): Record<string, unknown> | undefined =>
  process.env.TARO_ENV === 'weapp'
    ? undefined
    : { 'aria-label': hint ? `${label}，${hint}` : label, 'aria-invalid': error ? 'true' : 'false' };
