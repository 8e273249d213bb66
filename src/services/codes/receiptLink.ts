/** The public page that checks a receipt: what its QR code leads to, for those without this app. */
export const checkLink = (receipt: string): string =>
  `${API_BASE === '' ? window.location.origin : API_BASE}/check?r=${receipt}`;
