import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Button } from '../base/Button';
import { Notice } from '../states/Notice';
import { Trouble } from '../states/Trouble';

interface FormProps {
  children: ReactNode;
  /** The act by its name, such as "file". */
  act: string;
  onSubmit: () => void;
  sending: boolean;
  /** Why the last try brought nothing. */
  trouble?: string | undefined;
  /** Said when what was written another time is back. */
  resumed?: { text: string; startOver: string; onStartOver: () => void } | undefined;
}

/** Questions and the one button that sends them; the button tries again after trouble. */
export function Form({ children, act, onSubmit, sending, trouble, resumed }: FormProps) {
  return (
    <>
      {resumed && (
        <Notice title={resumed.text}>
          <Button variant="link" onPress={resumed.onStartOver}>
            {resumed.startOver}
          </Button>
        </Notice>
      )}
      {children}
      {trouble && !sending && (
        <View id="trouble">
          <Trouble message={trouble} />
        </View>
      )}
      <Button id="submit" loading={sending} onPress={onSubmit}>
        {act}
      </Button>
    </>
  );
}
