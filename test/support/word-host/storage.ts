/** Runs in the pane's frame before anything else: every storage throws, as in a browser that blocks third parties. */
export const denyStorage = (): void => {
  if (window === window.top) return;
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, {
      configurable: true,
      get: () => {
        throw new DOMException(`Access to ${name} is denied for this document.`, 'SecurityError');
      },
    });
};
