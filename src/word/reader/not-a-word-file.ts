/** The bytes are no Word file at all, or one that nothing can open. Says what to do. */
export class NotAWordFileError extends Error {
  override readonly name = 'NotAWordFileError';

  constructor(reason: string, options?: ErrorOptions) {
    super(`This is not a Word file (.docx) that can be read: ${reason}`, options);
  }
}
