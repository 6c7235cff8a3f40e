/** One clause as it would stand in the document, with changes that are not kept yet. */
import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Customisation } from '../../../policy/customisation.js';
import type { PolicyId } from '../../../profile/schema.js';
import type { Draft } from '../../drafts/use-draft.js';
import { useLook } from '../../shell/use-look.js';
import { onlyClause } from '../preview/only-clause.js';
import { Page } from '../preview/page.js';

interface Props {
  readonly draft: Draft;
  readonly clause: string;
  readonly customisation: Customisation | undefined;
  readonly label: string;
}

export function ClausePreview({ draft, clause, customisation, label }: Props) {
  const look = useLook();
  const { engine, policy, profile, date } = draft;
  const shown = useMemo(() => {
    try {
      const document = engine.draft(policy.id as PolicyId, profile, {
        date,
        ...(customisation ? { customisation } : {}),
      });
      if (!document) return undefined;
      const { body, css } = engine.preview(document, look === 'dark' ? 'dark' : 'light');
      const html = onlyClause(body, clause);
      return html === undefined ? undefined : { html, css };
    } catch (error) {
      return { failure: engine.failureWords(error) };
    }
  }, [engine, policy, profile, date, customisation, clause, look]);
  if (!shown) return null;
  if ('failure' in shown) return <Text role="alert">{shown.failure}</Text>;
  return <Page html={shown.html} css={shown.css} look={look} label={label} />;
}
