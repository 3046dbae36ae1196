import { useId, useState } from 'react';
import { firstFocusable } from '#client/a11y/focus.ts';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { useCatalogue } from '#client/api/catalogue.ts';
import { useDraft } from '#client/api/drafts/use-draft.ts';
import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { type CampaignDraft, draftOf, formWith } from '#client/outreach/campaign-draft.ts';
import { type CampaignField, type CampaignForm, campaignFrom, formOf } from '#client/outreach/campaign-form.ts';
import type { OpenCampaign } from '#client/outreach/campaign-words.ts';
import { campaignTrouble, readCampaignsAgain } from '#client/outreach/use-campaigns.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { Button } from '#client/ui/button.tsx';
import { CheckBox } from '#client/ui/check-box.tsx';
import { CheckBoxes } from '#client/ui/check-boxes.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { mayDo } from '#shared/permissions.ts';

type Props = {
  /** Null: a new campaign. */
  before: OpenCampaign | null;
  /** Who is signed in: what is typed is kept for her until it is saved. */
  agentId: string;
  onSaved: (id: string) => Promise<void>;
  onClose: () => void;
};

const wrongWords: Record<CampaignField, () => string> = {
  name: m.outreach_wrong_name,
  purpose: m.outreach_wrong_purpose,
  script: m.outreach_wrong_script,
  from: m.outreach_wrong_from,
  until: m.outreach_wrong_until,
  days: m.outreach_wrong_days,
  attempts: m.outreach_wrong_attempts,
  pause: m.outreach_wrong_pause,
  agentIds: m.outreach_wrong_agents,
};

// 2023-01-01 was a Sunday.
const weekday = (day: number): string =>
  new Intl.DateTimeFormat(getLocale(), { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2023, 0, 1 + day));
const days = [1, 2, 3, 4, 5, 6, 0];

/** What a campaign is for, what it asks, when, how often and by whom is called. */
export const CampaignDialog = ({ before, agentId, onSaved, onClose }: Props) => {
  const id = useId();
  const agents = useCatalogue().data?.agents.filter(({ role }) => mayDo(role, 'outreach.call')) ?? [];
  const { body, type, discard } = useDraft(agentId, `campaign:${before?.id ?? 'new'}`, {} as CampaignDraft);
  const form = formWith(formOf(before, getLocale()), body);
  const [wrong, setWrong] = useState<CampaignField | null>(null);
  const { trouble, attempt } = useTrouble(campaignTrouble);
  const set = (change: Partial<CampaignForm>) => type(draftOf(change));
  const errorOf = (field: CampaignField) => (wrong === field ? wrongWords[field]() : null);

  const save = () => {
    const checked = campaignFrom(form, before, () => crypto.randomUUID());
    if ('wrong' in checked) {
      const field = checked.wrong;
      const element = firstFocusable(document.getElementById(`${id}-${field}`));
      return refuseField(element, wrongWords[field](), () => setWrong(field));
    }
    setWrong(null);
    return attempt(async () => {
      const seen = before && { id: before.id, revision: before.revision };
      const saved = await client.outreach.save.mutate({ seen, campaign: checked.campaign });
      await discard();
      await readCampaignsAgain();
      await onSaved(saved.id);
    });
  };
  const line = (field: 'name' | 'purpose' | 'from' | 'until' | 'attempts' | 'pause', label: string, how?: string) => (
    <TextField
      id={`${id}-${field}`}
      label={label}
      description={how}
      value={form[field]}
      onChange={(value) => set({ [field]: value })}
      onEnter={save}
      error={errorOf(field)}
      autoComplete="off"
      short={field !== 'name' && field !== 'purpose'}
    />
  );

  return (
    <Dialog
      title={before?.name ?? m.outreach_new()}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={save}>
          {m.outreach_save()}
        </Button>
      }
    >
      {line('name', m.outreach_name())}
      {line('purpose', m.outreach_purpose(), m.outreach_purpose_how())}
      <TextArea
        id={`${id}-script`}
        label={m.outreach_script()}
        description={m.outreach_script_how()}
        value={form.script}
        onChange={(script) => set({ script })}
        onSubmit={save}
        error={errorOf('script')}
      />
      {line('from', m.outreach_from(), m.outreach_time_how())}
      {line('until', m.outreach_until())}
      <div id={`${id}-days`}>
        <CheckBoxes
          label={m.outreach_days()}
          options={days.map((day) => ({ value: String(day), label: weekday(day) }))}
          values={form.days}
          onChange={(chosen) => set({ days: chosen })}
        />
        <ErrorText>{errorOf('days')}</ErrorText>
      </div>
      {line('attempts', m.outreach_attempts())}
      {line('pause', m.outreach_pause())}
      <CheckBox
        label={m.outreach_vulnerable()}
        checked={form.vulnerable}
        onChange={(vulnerable) => set({ vulnerable })}
      />
      <Choice
        row
        label={m.outreach_who()}
        options={[
          { value: 'all', label: m.outreach_who_all() },
          { value: 'some', label: m.outreach_who_some() },
        ]}
        value={form.who}
        onChange={(who) => set({ who })}
      />
      {form.who === 'some' && (
        <div id={`${id}-agentIds`}>
          <CheckBoxes
            label={m.outreach_who_these()}
            options={agents.map((agent) => ({ value: agent.id, label: agent.name }))}
            values={form.agentIds}
            onChange={(agentIds) => set({ agentIds })}
          />
          <ErrorText>{errorOf('agentIds')}</ErrorText>
        </div>
      )}
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
