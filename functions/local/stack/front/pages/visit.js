(() => {
  /** As WeChat signs in whoever opens the app: the person whose phone this is, else somebody who was never here. */
  function stranger() {
    const letters = [...crypto.getRandomValues(new Uint8Array(10))];
    const slug = `visitor-${letters.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
    const made = { slug, name: '访客' };
    localStorage.setItem('shoes', JSON.stringify(made));
    return made;
  }

  /** The page that sent the person here, or the first one. */
  function cameFrom() {
    const from = document.referrer ? new URL(document.referrer) : null;
    const isOurs = from?.origin === location.origin && !from.pathname.startsWith('/local');
    return isOurs ? from : new URL('/', location.origin);
  }

  async function signIn() {
    const worn = JSON.parse(localStorage.getItem('shoes') || 'null') ?? stranger();
    location.replace(await signedInAt(cameFrom(), worn));
  }

  signIn().catch(() => {
    document.getElementById('state').innerHTML =
      '<p>没能登录，请刷新这一页，或者<a href="/local/">换个身份</a>。</p>';
  });
})();
