import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { settled } from './server';

/** The field of that id, once it is there. */
export async function fieldOf(id: string): Promise<HTMLInputElement | HTMLTextAreaElement> {
  return waitFor(() => {
    const field = document.getElementById(id);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field;
    throw new Error(`no field #${id} yet`);
  });
}

/** Types into a field. */
export async function type(id: string, text: string): Promise<void> {
  fireEvent.input(await fieldOf(id), { target: { value: text } });
  await settled();
}

/** Presses a button, once it is there, and waits for what comes of it. */
export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }));
  await settled();
}

/** Says yes to what is asked once more; what will be said stands in the question. */
export async function sayYes(act: string, says: readonly string[] = []): Promise<void> {
  const dialog = await screen.findByRole('dialog');
  for (const one of says) expect(dialog).toHaveTextContent(one);
  fireEvent.click(within(dialog).getByRole('button', { name: act }));
  await settled();
}
