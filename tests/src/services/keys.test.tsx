import type { ReactNode } from 'react';
import { useKeys } from '../../../src/services/device/keys';

type Root = { render: (what: ReactNode) => void; unmount: () => void };
const { createRoot } = jest.requireActual<{ createRoot: (host: HTMLElement) => Root }>('react-dom/client');

function Desk({ onSign }: { onSign: () => void }) {
  useKeys({ 'Ctrl Enter': onSign });
  return <button>签发 Ctrl ↵</button>;
}

/** As a browser draws it: `act` would do at once what waits for the picture. */
async function drawn(host: HTMLElement, draw: () => void): Promise<void> {
  const stands = new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      watch.disconnect();
      resolve();
    });
    watch.observe(host, { childList: true });
  });
  draw();
  await stands;
}

test('a key does what stands beside it from the moment that its button is drawn', async () => {
  const hint = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean | undefined };
  const before = hint.IS_REACT_ACT_ENVIRONMENT;
  hint.IS_REACT_ACT_ENVIRONMENT = false;
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  const onSign = jest.fn();
  try {
    await drawn(host, () => root.render(<Desk onSign={onSign} />));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', ctrlKey: true }));
    expect(onSign).toHaveBeenCalledTimes(1);
  } finally {
    root.unmount();
    host.remove();
    hint.IS_REACT_ACT_ENVIRONMENT = before;
  }
});
