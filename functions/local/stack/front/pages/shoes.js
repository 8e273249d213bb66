// On the app's page, of the local stack alone: whose phone this is with a door to another's, and the question about
// messages, which its owner answers as their page under /local/phone says.
(() => {
  const worn = JSON.parse(localStorage.getItem('shoes') || 'null');
  const door = document.createElement('a');
  door.href = '/local/';
  door.id = 'local-shoes';
  door.textContent = worn ? `${worn.name} · 换个身份` : '换个身份';
  door.style.cssText =
    'position:fixed;right:6px;top:6px;z-index:9999;padding:8px 12px;border-radius:999px;background:#10151bd9;color:#fff;font:13px/1.2 sans-serif;text-decoration:none';
  document.body.append(door);

  window.askAboutMessages = async (templateIds) => {
    if (!worn) return {};
    const reply = await fetch('/local/subscribe', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ slug: worn.slug, templateIds }),
    });
    const asked = await reply.json();
    return asked.ok ? asked.answers : {};
  };
})();
