import { useId, useState } from 'react';
import { firstFocusable } from '#client/a11y/focus.ts';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { useCatalogue } from '#client/api/catalogue.ts';
import { useDraft } from '#client/api/drafts/use-draft.ts';
import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { takenWords } from '#client/outreach/campaign-words.ts';
import { campaignTrouble, readCampaignsAgain } from '#client/outreach/use-campaigns.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { Button } from '#client/ui/button.tsx';
import { CheckBoxes } from '#client/ui/check-boxes.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { FileField } from '#client/ui/file-field.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { addDays, dayOf, typedDay } from '#shared/day.ts';
import { textIn } from '#shared/language.ts';
import { addByFilterSchema } from '#shared/outreach/campaign.ts';

type Props = {
  campaignId: string;
  /** Who is signed in: what is typed is kept for her until it is added. */
  agentId: string;
  /** `taken`: what became of it, in a sentence. */
  onAdded: (taken: string) => Promise<void>;
  onClose: () => void;
};
const kinds = ['list', 'closed tickets', 'care register'] as const;

/** Whom a campaign calls: a list in CSV, or everybody whom a filter finds. */
export const PeopleDialog = ({ campaignId, agentId, onAdded, onClose }: Props) => {
  const id = useId();
  const districts = useCatalogue().data?.districts ?? [];
  const today = dayOf(new Date());
  const start = { by: 'list', csv: '', from: addDays(today, -7), until: today, older: '80', why: '', districtIds: '' };
  const { body, type, discard } = useDraft(agentId, `people:${campaignId}`, {} as Partial<typeof start>);
  const form = { ...start, ...body };
  const by = kinds.find((kind) => kind === form.by) ?? 'list';
  const districtIds = form.districtIds.split(' ').filter((id) => id !== '');
  const [wrong, setWrong] = useState<string | null>(null);
  const { trouble, attempt } = useTrouble(campaignTrouble);

  const add = () => {
    const filter =
      by === 'closed tickets'
        ? { by, from: typedDay(form.from), until: typedDay(form.until) }
        : { by, olderThan: Number(form.older || Number.NaN), districtIds };
    const parsed = addByFilterSchema.safeParse({ id: campaignId, filter, why: form.why });
    if (by !== 'list' && !parsed.success) {
      const field = parsed.error.issues[0]?.path.at(-1);
      const element = document.getElementById(`${id}-${String(field)}`);
      const sentence = m.outreach_wrong_filter();
      return refuseField(firstFocusable(element), sentence, () => setWrong(String(field)));
    }
    setWrong(null);
    return attempt(async () => {
      const taken =
        by === 'list' || !parsed.success
          ? await client.outreach.importList.mutate({ id: campaignId, csv: form.csv })
          : await client.outreach.addByFilter.mutate(parsed.data);
      await discard();
      await readCampaignsAgain();
      await onAdded(takenWords(taken));
    });
  };
  const line = (field: 'from' | 'until' | 'older' | 'why', name: string, label: string, how?: string) => (
    <TextField
      id={`${id}-${name}`}
      label={label}
      description={how}
      value={form[field]}
      onChange={(value) => type({ [field]: value })}
      onEnter={add}
      error={wrong === name ? m.outreach_wrong_filter() : null}
      autoComplete="off"
      short={field !== 'why'}
      inputMode={field === 'older' ? 'numeric' : undefined}
    />
  );

  return (
    <Dialog
      title={m.outreach_people()}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={add}>
          {m.outreach_add()}
        </Button>
      }
    >
      <Choice
        label={m.outreach_by()}
        options={[
          { value: 'list', label: m.outreach_by_list() },
          { value: 'closed tickets', label: m.outreach_by_closed() },
          { value: 'care register', label: m.outreach_by_register() },
        ]}
        value={by}
        onChange={(chosen) => type({ by: chosen })}
      />
      {by === 'list' && (
        <>
          <TextArea
            label={m.outreach_csv()}
            description={m.outreach_csv_how()}
            value={form.csv}
            onChange={(csv) => type({ csv })}
            onSubmit={add}
            spellCheck={false}
          />
          <FileField
            label={m.outreach_file()}
            accept=".csv,text/csv"
            onChange={(file) => void file?.text().then((csv) => type({ csv }))}
          />
        </>
      )}
      {by === 'closed tickets' && (
        <>
          {line('from', 'from', m.outreach_day_from(), m.outreach_day_how({ day: today }))}
          {line('until', 'until', m.outreach_day_until())}
        </>
      )}
      {by === 'care register' && (
        <>
          {line('older', 'olderThan', m.outreach_older())}
          <div id={`${id}-districtIds`}>
            <CheckBoxes
              label={m.outreach_districts()}
              options={districts.map((district) => ({
                value: district.id,
                label: textIn(district.name, getLocale()),
              }))}
              values={districtIds}
              onChange={(chosen) => type({ districtIds: chosen.join(' ') })}
            />
            <ErrorText>{wrong === 'districtIds' && m.outreach_wrong_filter()}</ErrorText>
          </div>
        </>
      )}
      {by !== 'list' && line('why', 'why', m.outreach_why())}
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
