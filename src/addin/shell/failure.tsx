/** When a view fails, its words say so and the answers stay. */
import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { words } from '../words/index.js';

interface Props {
  readonly children: ReactNode;
}

export class Failure extends Component<Props, { readonly reason?: string }> {
  override readonly state: { readonly reason?: string } = {};

  static getDerivedStateFromError(error: unknown): { reason: string } {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === undefined) return this.props.children;
    const { failed, failedMore, reload } = words.shell;
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{failed}</MessageBarTitle>
          <div>{failedMore(reason)}</div>
          <Button onClick={() => location.reload()}>{reload}</Button>
        </MessageBarBody>
      </MessageBar>
    );
  }
}
