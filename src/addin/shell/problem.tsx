/** What went wrong, what stands in the document now, and what to do. */
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';

interface Told {
  readonly message: string;
  readonly done?: string;
  readonly mend?: string;
}

const told = (error: unknown): Told => {
  if (typeof error !== 'object' || error === null) return { message: String(error) };
  const { message, done, mend } = error as Partial<Told>;
  return {
    message: message ?? String(error),
    ...(typeof done === 'string' ? { done } : {}),
    ...(typeof mend === 'string' ? { mend } : {}),
  };
};

export function Problem({ error }: { readonly error: unknown }) {
  const { message, done, mend } = told(error);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{message}</MessageBarTitle>
        {done === undefined ? null : <div>{done}</div>}
        {mend === undefined ? null : <div>{mend}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}
