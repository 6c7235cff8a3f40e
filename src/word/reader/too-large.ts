/** The file unpacks to more than a policy can hold; refused before it fills the memory. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';

  constructor(what: string, limit: string) {
    super(
      `${what} is larger than ${limit}, far more than a policy holds, so the file was not read. ` +
        'Check that it is the right file; large pictures can be compressed in Word.',
    );
  }
}
