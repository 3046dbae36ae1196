import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { announce } from '#client/a11y/announcer.ts';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { AboutFields } from '#client/knowledge/editing/about-fields.tsx';
import { Compare } from '#client/knowledge/editing/compare.tsx';
import { ConflictPanel } from '#client/knowledge/editing/conflict-panel.tsx';
import { DiscardDialog } from '#client/knowledge/editing/discard-dialog.tsx';
import { faultWord } from '#client/knowledge/editing/fault-word.ts';
import { type ArticleInHand, type Fault, type Form, type FormField, faultsIn } from '#client/knowledge/editing/form.ts';
import { HalfFields } from '#client/knowledge/editing/half-fields.tsx';
import { PublishDialog } from '#client/knowledge/editing/publish-dialog.tsx';
import { StateLine } from '#client/knowledge/editing/state-line.tsx';
import { type Conflict, type Outcome, useWriting, type Writer } from '#client/knowledge/editing/use-writing.ts';
import { WritingActions } from '#client/knowledge/editing/writing-actions.tsx';
import { WritingHeading } from '#client/knowledge/editing/writing-heading.tsx';
import { m } from '#client/paraglide/messages.js';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Heading } from '#client/ui/heading.tsx';
import { halves } from '#shared/knowledge/writing.ts';

type Props = {
  article: ArticleInHand | null;
  me: Writer;
  /** A new article has its first draft, and with it a place of its own. */
  onOpen: (id: string) => void;
  /** Nothing is left of it. */
  onLeave: () => void;
};

type Asking = 'publish' | 'discard' | null;
type State = 'writing' | 'in review';

/** Both languages side by side, kept as they are typed; saved, reviewed and published with one key each. */
export const WritingForm = ({ article, me, onOpen, onLeave }: Props) => {
  const ids = useId();
  const work = useWriting(article, me);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const [previewed, setPreviewed] = useState(false);
  const [compared, setCompared] = useState(false);
  const ground = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const conflictHeading = useRef<HTMLHeadingElement>(null);
  const compareHeading = useRef<HTMLHeadingElement>(null);

  const idOf = (field: FormField) => `${ids}${field}`;
  const errorOf = (field: FormField) => {
    const fault = faults.find((one) => one.field === field);
    return fault ? faultWord(fault) : null;
  };

  /** Whether it can be sent so; else the first field that is wrong has the focus. */
  const isGood = (ready: boolean, form: Form = work.form): boolean => {
    const found = faultsIn(form, ready);
    const [first] = found;
    if (first) refuseField(document.getElementById(idOf(first.field)), faultWord(first), () => setFaults(found));
    else setFaults([]);
    return !first;
  };

  /** Shows how it came out, in one sentence or at one place. Gives what stands in the way. */
  const tell = (outcome: Outcome, said: (done: ArticleInHand) => string): string | null => {
    if ('done' in outcome) {
      setConflict(null);
      // The place of its own says by its heading what was done.
      if (article === null) onOpen(outcome.done.id);
      else announce(said(outcome.done));
      return null;
    }
    if ('trouble' in outcome) return outcome.trouble;
    flushSync(() => {
      setAsking(null);
      setConflict(outcome.conflict);
    });
    conflictHeading.current?.focus();
    return null;
  };

  const save = async (state: State, form?: Form) => {
    if (!isGood(state === 'in review', form)) return;
    const stands = tell(await work.save(state, form), () =>
      state === 'in review' ? m.articles_in_review() : m.articles_saved(),
    );
    setTrouble(stands);
    if (stands) announce(stands);
  };

  const publish = async (reason: string) => {
    const outcome = await work.publish(reason);
    if ('done' in outcome) flushSync(() => setAsking(null));
    return tell(outcome, ({ version }) => m.articles_published({ version }));
  };

  const discard = async () => {
    const outcome = await work.discard();
    flushSync(() => setAsking(null));
    if (outcome === null) return onLeave();
    const stands = tell(outcome, () => m.articles_discarded());
    setTrouble(stands);
    if (stands) announce(stands);
  };

  const preview = () => {
    const half = document.activeElement?.closest('[data-half]') ?? ground.current?.querySelector('[data-half]');
    flushSync(() => setPreviewed(!previewed));
    half?.querySelector<HTMLElement>(previewed ? 'textarea' : '.preview h2')?.focus();
  };

  const compare = () => {
    flushSync(() => setCompared(true));
    compareHeading.current?.focus();
  };

  const nothingNew = !work.dirty && !article?.draft;
  return (
    <div ref={ground} className="writing">
      <WritingHeading article={article} heading={heading} />
      {article && <StateLine article={article} />}
      <WritingActions
        previewed={previewed}
        nothingNew={nothingNew ? m.articles_same() : null}
        onSave={() => save('writing')}
        onReview={() => save('in review')}
        onPublish={() => isGood(true) && flushSync(() => setAsking('publish'))}
        onPreview={preview}
        onCompare={article ? compare : null}
        onDiscard={nothingNew ? null : () => setAsking('discard')}
      />
      <ErrorText>{trouble}</ErrorText>
      {conflict && (
        <ConflictPanel
          conflict={conflict}
          mine={work.writing}
          heading={conflictHeading}
          onKeepMine={() => {
            heading.current?.focus();
            void save('writing', work.keepMine(conflict.theirs));
          }}
          onTakeTheirs={() => {
            if (conflict.theirs) work.takeTheirs(conflict.theirs);
            heading.current?.focus();
            setConflict(null);
          }}
        />
      )}
      {/* Once, and not at each of the fields, where it would be heard whenever the focus comes to one. */}
      <p className="quiet">{m.articles_markdown()}</p>
      <div className="halves">
        {halves.map((half) => (
          <HalfFields
            key={half}
            half={half}
            form={work.form}
            previewed={previewed}
            idOf={idOf}
            errorOf={errorOf}
            onType={work.type}
          />
        ))}
      </div>
      <Heading level={2}>{m.articles_about()}</Heading>
      <AboutFields
        form={work.form}
        choosesDepartment={me.departmentId === null}
        idOf={idOf}
        errorOf={errorOf}
        onType={work.type}
      />
      {article && compared && (
        <Compare article={article} draft={nothingNew ? null : work.writing} heading={compareHeading} />
      )}
      {asking === 'publish' && (
        <PublishDialog
          asksReason={work.dirty || article?.draft?.mine === true}
          onPublish={publish}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'discard' && <DiscardDialog onDiscard={discard} onClose={() => setAsking(null)} />}
    </div>
  );
};
