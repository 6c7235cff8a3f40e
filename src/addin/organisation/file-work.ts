/** What the menu does with files and documents: reads and writes, and tells what came of it. Reading is loaded when needed. */
import { download } from '../download.js';
import type { Host } from '../host.js';
import { noticeOf } from '../shell/notices.js';
import type { Notice } from '../shell/notices.js';
import { nameOf } from '../state/organisation.js';
import type { Data } from '../state/organisation.js';
import type { Pane } from '../state/pane.js';
import { words } from '../words/index.js';
import { hasOwnChanges } from './own-changes.js';
import { placeLabel } from './shown.js';
import { settled } from './items.js';

const mostBytes = 1_000_000;

/** Takes a profile as a new organisation, or changes to policies into the one that is worked on. */
export async function importFile(pane: Pane, file: File): Promise<void> {
  const notice = noticeOf(pane);
  notice.set(await imported(pane, file));
}

async function imported(pane: Pane, file: File): Promise<Notice> {
  const text = words.shell.files;
  if (file.size > mostBytes) return failure(text.tooLarge(file.name), [text.tooLargeMend]);
  const [{ readFileText }, { ProfileError }] = await Promise.all([
    import('./profile-file.js'),
    import('../../profile/profile-error.js'),
  ]);
  try {
    const content = await file.text();
    const read = readFileText(file.name, content);
    if (!read) return failure(text.neither(file.name), [text.neitherMend]);
    if (read.kind === 'changes') return await takeChanges(pane, file.name, content, read.changes);
    pane.add({ answers: read.answers });
    pane.show('organisation');
    return {
      intent: read.toMend > 0 ? 'warning' : 'success',
      title: text.imported(file.name),
      lines: read.toMend > 0 ? [text.importedToMend(read.toMend)] : [],
    };
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    return failure(
      text.notReadable(file.name),
      error.problems.map(({ line, column, message, mend }) =>
        text.problem(text.place(line, column), message, mend),
      ),
    );
  }
}

async function takeChanges(pane: Pane, name: string, content: string, changes: Data): Promise<Notice> {
  const text = words.shell.files;
  const { organisation } = pane;
  if (!organisation) return failure(text.changesWithout(name), [text.changesWithoutMend]);
  const [{ parseCustomisation }, { CustomisationError }, { availablePolicies, loadPolicy }] =
    await Promise.all([
      import('../../policy/customisation-file.js'),
      import('../../policy/customisation-error.js'),
      import('../../library/index.js'),
    ]);
  try {
    const policies = await Promise.all(availablePolicies().map((id) => loadPolicy(id, 'en')));
    const { messages } = parseCustomisation(content, { file: name, policies });
    pane.change(() => ({ changes }));
    return {
      intent: messages.length > 0 ? 'warning' : 'success',
      title: text.changesTaken(name, nameOf(organisation, words.shell.unnamed)),
      lines: messages.map(({ line, column, message, mend }) =>
        text.problem(text.place(line, column), message, mend),
      ),
    };
  } catch (error) {
    if (!(error instanceof CustomisationError)) throw error;
    return failure(
      text.notReadable(name),
      error.issues.map(({ line, column, message, mend }) =>
        text.problem(text.place(line, column), message, mend),
      ),
    );
  }
}

function failure(title: string, lines: readonly string[]): Notice {
  return { intent: 'error', title, lines };
}

/** Gives the answers as a profile file, as `policywright generate` reads it. */
export async function exportProfile(pane: Pane): Promise<void> {
  const { organisation } = pane;
  if (!organisation) return;
  const { fileStem, profileText } = await import('./profile-file.js');
  pane.setAnswers(settled(organisation.answers, 'people'));
  const content = profileText(pane.organisation?.answers ?? organisation.answers);
  const name = `${fileStem(nameOf(organisation, ''))}.yaml`;
  const text = words.shell.files;
  download({ name, bytes: content, type: 'application/yaml' });
  noticeOf(pane).set({
    intent: 'success',
    title: text.exported(name),
    lines: [text.exportedMore, ...(hasOwnChanges(organisation) ? [text.changesApart] : [])],
    text: content,
  });
}

/** Gives the changes to policies as a customisation file. */
export async function exportChanges(pane: Pane): Promise<void> {
  const { organisation } = pane;
  if (!organisation) return;
  const { changesText, fileStem } = await import('./profile-file.js');
  const content = changesText(organisation.changes);
  const name = `${fileStem(nameOf(organisation, ''))}-changes.yaml`;
  download({ name, bytes: content, type: 'application/yaml' });
  const text = words.shell.files;
  noticeOf(pane).set({
    intent: 'success',
    title: text.exported(name),
    lines: [text.exportedMore],
    text: content,
  });
}

/** Builds an organisation from the document that is open. */
export async function takeOver(pane: Pane, host: Host | undefined): Promise<void> {
  const text = words.shell.files;
  const notice = noticeOf(pane);
  try {
    const file = await host?.port.read();
    if (!file?.recognised) {
      notice.set({ intent: 'warning', title: text.notOurs, lines: [text.notOursMend] });
      return;
    }
    const { answersFromFacts } = await import('../../profile/from-facts.js');
    const { answers, notTaken } = answersFromFacts(file);
    const own =
      typeof file.customisation === 'object' && file.customisation !== null ? file.customisation : undefined;
    pane.add({
      answers,
      ...(own && file.policyId !== undefined ? { changes: { customisation: 1, [file.policyId]: own } } : {}),
    });
    pane.show('organisation');
    notice.set({
      intent: 'info',
      title: text.takenOver,
      lines: [
        ...notTaken.map(({ path, reason, text: words }) =>
          text.notTaken(placeLabel(path, answers).label, reason, words),
        ),
        text.neverInDocument,
      ],
    });
  } catch (error) {
    notice.set(failure(text.notRead, [error instanceof Error ? error.message : String(error)]));
  }
}

/** Opens the example; nothing in it is real. */
export async function lookAround(pane: Pane): Promise<void> {
  const { default: answers } = await import('../../generated/example.js');
  pane.add({ answers });
  pane.show('organisation');
  const text = words.shell.files;
  noticeOf(pane).set({ intent: 'info', title: text.example, lines: [text.exampleMore] });
}
