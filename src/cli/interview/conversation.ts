import { createInterface } from 'node:readline/promises';
import type { Io } from '../io.js';

/** Asks and listens, line by line, on a terminal or through a pipe. */
export class Conversation {
  private readonly reader;
  private readonly lines;

  constructor(private readonly io: Io) {
    const terminal = io.input.isTTY === true && io.prompts !== undefined;
    this.reader = createInterface({
      input: io.input,
      ...(terminal ? { output: io.prompts } : {}),
      terminal,
      crlfDelay: Infinity,
    });
    // Taken at once: lines that a pipe sends before they are asked for must wait, not be lost.
    this.lines = this.reader[Symbol.asyncIterator]();
    this.reader.on('SIGINT', () => this.reader.close());
    io.signal.addEventListener('abort', () => this.reader.close(), { once: true });
  }

  /** What was typed, without blanks around it; `undefined` when nothing more will come. */
  async ask(prompt: string): Promise<string | undefined> {
    if (this.io.signal.aborted) return undefined;
    if (this.reader.terminal) {
      this.reader.setPrompt(prompt);
      this.reader.prompt();
    } else {
      this.io.err(prompt);
    }
    const { done, value } = await this.lines.next();
    if (!this.reader.terminal) this.io.err('\n');
    return done ? undefined : String(value).trim();
  }

  close(): void {
    this.reader.close();
  }
}
