/**
 * An address of the app that signs this person in: with a code of the played WeChat, and with what this tab leaves for the
 * app to see that it sent for the code itself. The app takes it once, and no other.
 */
async function signedInAt(address, { slug, acting }) {
  const asked = await fetch('/local/step-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ slug }),
  });
  const { code } = await asked.json();
  const state = [...crypto.getRandomValues(new Uint8Array(16))].map((one) => one.toString(36)).join('');
  sessionStorage.setItem('sign-in-state', state);
  address.searchParams.set('code', code);
  address.searchParams.set('state', state);
  if (acting) address.searchParams.set('acting', acting);
  return address;
}
