import { useId, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { checkNotice, type NoticeField, type NoticeForm } from '#client/knowledge/notices/notice-form.ts';
import { kindWord } from '#client/knowledge/notices/notice-words.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { noticeKinds } from '#shared/knowledge/inputs.ts';

/** What is typed and kept until it was published. */
export type NoticeDraft = {
  body: NoticeForm;
  type: (change: Partial<NoticeForm>) => void;
  /** It was published: the form is empty again. */
  publish: () => Promise<void>;
};

const rules: Record<NoticeField, () => string> = {
  kind: m.knowledge_notice_kind_rule,
  shortZh: m.knowledge_notice_short_rule,
  shortEn: m.knowledge_notice_short_rule,
  wholeZh: m.knowledge_notice_whole_rule,
  wholeEn: m.knowledge_notice_whole_rule,
  startsAt: m.knowledge_notice_moment_rule,
  endsAt: m.knowledge_notice_moment_rule,
};

/** Publishes a notice, short and whole, in both languages. The focus goes to the first field that is wrong. */
export const PublishForm = ({ draft: { body, type, publish } }: { draft: NoticeDraft }) => {
  const ids = useId();
  const [wrong, setWrong] = useState<Partial<Record<NoticeField, string>>>({});
  const { trouble, attempt } = useTrouble();

  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const checked = checkNotice(body, Date.now());
    if ('wrong' in checked) {
      const isMoment = (field: NoticeField) => field === 'endsAt' && /\d:\d\d\s*$/.test(body.endsAt);
      const ruleOf = (field: NoticeField) => (isMoment(field) ? m.knowledge_notice_ends_rule() : rules[field]());
      setWrong(Object.fromEntries(checked.wrong.map((field) => [field, ruleOf(field)])));
      const first = document.getElementById(`${ids}${checked.wrong[0]}`);
      // Once what is wrong is in the page; where the focus is there already, readers keep silent about it.
      if (first?.contains(document.activeElement)) announce(ruleOf(checked.wrong[0] as NoticeField));
      else requestAnimationFrame(() => first?.focus());
      return;
    }
    setWrong({});
    await attempt(async () => {
      await client.notices.publish.mutate(checked.publish);
      await publish();
      void queryClient.invalidateQueries(trpc.notices.list.queryFilter());
      announce(m.knowledge_notice_published());
    });
  };

  const text = (field: NoticeField) => ({
    id: `${ids}${field}`,
    value: body[field],
    error: wrong[field] ?? null,
    onChange: (typed: string) => type({ [field]: typed }),
  });
  return (
    <form className="notice-form" noValidate onSubmit={submit}>
      <Choice
        row
        id={`${ids}kind`}
        label={m.knowledge_notice_kind()}
        options={noticeKinds.map((value) => ({ value, label: kindWord(value) }))}
        value={noticeKinds.find((one) => one === body.kind) ?? null}
        onChange={(kind) => type({ kind })}
        error={wrong.kind ?? null}
      />
      <TextField {...text('shortZh')} lang="zh-TW" label={m.knowledge_notice_short_zh()} autoComplete="off" />
      <TextField {...text('shortEn')} lang="en" label={m.knowledge_notice_short_en()} autoComplete="off" />
      <TextArea {...text('wholeZh')} lang="zh-TW" required={false} label={m.knowledge_notice_whole_zh()} />
      <TextArea {...text('wholeEn')} lang="en" required={false} label={m.knowledge_notice_whole_en()} />
      <TextField
        {...text('startsAt')}
        autoComplete="off"
        label={m.knowledge_notice_starts()}
        description={m.knowledge_notice_starts_how()}
      />
      <TextField
        {...text('endsAt')}
        autoComplete="off"
        label={m.knowledge_notice_ends()}
        description={m.knowledge_notice_moment()}
      />
      <ErrorText>{trouble}</ErrorText>
      <div>
        <Button type="submit" kind="primary">
          {m.knowledge_notice_publish_now()}
        </Button>
      </div>
    </form>
  );
};
