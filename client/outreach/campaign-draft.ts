import type { CampaignForm } from '#client/outreach/campaign-form.ts';

/** What was changed of a campaign and not saved yet, as drafts are kept; what is left out is as it was. */
export type CampaignDraft = Partial<Record<keyof CampaignForm, string>>;

const listed = (text: string): string[] => text.split(' ').filter((one) => one !== '');

/** The form with what was changed: what another supervisor changed beside it stays. */
export const formWith = (form: CampaignForm, draft: CampaignDraft): CampaignForm => {
  const { days, agentIds, vulnerable, who, ...typed } = draft;
  return {
    ...form,
    ...typed,
    days: days === undefined ? form.days : listed(days),
    agentIds: agentIds === undefined ? form.agentIds : listed(agentIds),
    vulnerable: vulnerable === undefined ? form.vulnerable : vulnerable === 'yes',
    who: who === undefined ? form.who : who === 'some' ? 'some' : 'all',
  };
};

/** A change of the form as the draft keeps it. */
export const draftOf = ({ days, agentIds, vulnerable, ...typed }: Partial<CampaignForm>): CampaignDraft => ({
  ...typed,
  ...(days && { days: days.join(' ') }),
  ...(agentIds && { agentIds: agentIds.join(' ') }),
  ...(vulnerable !== undefined && { vulnerable: vulnerable ? 'yes' : 'no' }),
});
