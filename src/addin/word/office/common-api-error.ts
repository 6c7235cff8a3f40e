/** The Common API refused; `code` is its number. */
export class CommonApiError extends Error {
  override readonly name = 'CommonApiError';

  constructor(
    readonly call: string,
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}
