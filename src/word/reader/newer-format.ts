/** The file was written by a later version whose state this one cannot understand. */
export class NewerFormatError extends Error {
  override readonly name = 'NewerFormatError';
  /** The format of the file's state, such as `2.0`. */
  readonly format: string;
  /** The version of the generator that wrote it, as far as it says. */
  readonly generator: string;

  constructor(format: string, generator: string) {
    const writer = generator === '' ? 'a later version of policywright' : `policywright ${generator}`;
    super(
      `This file was written by ${writer} (state format ${format}), which this version cannot read. ` +
        'Update it with: npm install policywright@latest',
    );
    this.format = format;
    this.generator = generator;
  }
}
