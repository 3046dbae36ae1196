/** Whether this browser and this address can use passkeys. A numeric address cannot: passkeys are bound to a name. */
export const passkeysWork = (): boolean => {
  const numeric = /^[\d.]+$/.test(location.hostname) || location.hostname.includes(':');
  return window.isSecureContext && 'PublicKeyCredential' in window && !numeric;
};
