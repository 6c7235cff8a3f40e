/** Messages between the pane and the host page, as the client of Word on the web packs them. */

export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0 a call, 1 an event handler is registered, 2 it is taken back. */
  readonly _actionType: number;
  readonly _data: unknown;
}

/** @throws Error for anything that is no request of the client. */
export const readRequest = (message: string): Request => {
  const value: unknown = JSON.parse(message);
  if (typeof value !== 'object' || value === null) throw new Error('no message');
  const { _messageType, _actionName, _conversationId, _correlationId, _actionType } = value as Record<
    string,
    unknown
  >;
  if (
    _messageType !== 0 ||
    typeof _actionName !== 'string' ||
    typeof _conversationId !== 'string' ||
    typeof _correlationId !== 'number' ||
    typeof _actionType !== 'number'
  )
    throw new Error('a message that no client sends');
  return value as Request;
};

export const reply = (request: Request, origin: string, data: unknown): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: 0,
    _serializerVersion: 1,
  });
