/** An error of the rich API, as a batch reports it. */
export class Failure extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = 'Failure';
    this.code = code;
    this.status = status;
  }
}

export const notFound = (): Failure =>
  new Failure('ItemNotFound', 'The requested item could not be found', 404);
export const invalid = (what: string): Failure =>
  new Failure('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}`);
export const accessDenied = (): Failure =>
  new Failure('AccessDenied', 'You do not have permissions to perform this action', 401);
export const general = (what: string): Failure => new Failure('GeneralException', what, 500);
/** A member the simulation lacks: never passed over in silence. */
export const notSimulated = (what: string): Failure =>
  new Failure('NotImplemented', `The simulated Word has no ${what}`, 501);
