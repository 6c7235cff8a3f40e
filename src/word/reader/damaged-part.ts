/** A part inside the Word file is not readable XML. */
export class DamagedPartError extends Error {
  override readonly name = 'DamagedPartError';
  /** Name of the part inside the file, such as `word/document.xml`. */
  readonly part: string;

  constructor(part: string, reason: string, options?: ErrorOptions) {
    super(
      `The part ${part} of the Word file is damaged: ${reason}. ` +
        'Open the file in Word, save it as a new .docx and try again.',
      options,
    );
    this.part = part;
  }
}
