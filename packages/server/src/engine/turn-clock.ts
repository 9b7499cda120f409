/**
 * Calls back when the current turn of the event loop is over: after everything that has already arrived was handled.
 * The one place where the server yields to the event loop.
 */
export function afterTurn(callback: () => void): void {
  setImmediate(callback);
}
