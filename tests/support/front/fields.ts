import { fireEvent, screen, waitFor } from '@testing-library/react';
import { settled } from './server';

/** The element a person really types into: Taro's web components draw it a moment after React is done. */
export async function innerField(id: string): Promise<HTMLInputElement | HTMLTextAreaElement> {
  return waitFor(() => {
    const field = document.querySelector(`#${id} input, #${id} textarea`);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field;
    throw new Error(`no field #${id} yet`);
  });
}

/** Types into one of Taro's inputs. */
export async function type(id: string, text: string): Promise<void> {
  fireEvent.input(await innerField(id), { target: { value: text } });
  await settled();
}

/** Presses a button, once it is there, and waits for what comes of it. */
export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }));
  await settled();
}
