import { scriptFrom, scriptText } from '#client/outreach/script-text.ts';
import { type Campaign, campaignSchema } from '#shared/outreach/campaign.ts';

/** What is typed of a campaign. */
export type CampaignForm = {
  name: string;
  purpose: string;
  script: string;
  from: string;
  until: string;
  days: string[];
  attempts: string;
  pause: string;
  vulnerable: boolean;
  /** Only these may call; where `all` is not chosen. */
  who: 'all' | 'some';
  agentIds: string[];
};
export type CampaignField = keyof Omit<CampaignForm, 'vulnerable' | 'who'>;

const two = (number: number) => String(number).padStart(2, '0');
const timeOf = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** A time of day as it is typed, `9`, `930` or `9:30`, in minutes; NaN where it is none. */
const minutesOf = (typed: string): number => {
  const [, hour, minute = '0'] = /^(\d{1,2})(?::?(\d{2}))?$/.exec(typed.normalize('NFKC').trim()) ?? [];
  return hour !== undefined && Number(minute) < 60 ? Number(hour) * 60 + Number(minute) : Number.NaN;
};

const numberOf = (typed: string): number => (/^\d{1,5}$/.test(typed.trim()) ? Number(typed) : Number.NaN);

/** Office hours of all days but the weekend: when people are called unless something else is said. */
const usual: Campaign = {
  name: '',
  purpose: '',
  script: [],
  fromMinute: 9 * 60,
  untilMinute: 17 * 60,
  days: [1, 2, 3, 4, 5],
  attempts: 3,
  pauseMinutes: 120,
  vulnerable: true,
  agentIds: null,
};

export const formOf = (before: Campaign | null, locale: 'en' | 'zh-TW'): CampaignForm => {
  const campaign = before ?? usual;
  return {
    name: campaign.name,
    purpose: campaign.purpose,
    script: scriptText(campaign.script, locale),
    from: timeOf(campaign.fromMinute),
    until: timeOf(campaign.untilMinute),
    days: campaign.days.map(String),
    attempts: String(campaign.attempts),
    pause: String(campaign.pauseMinutes),
    vulnerable: campaign.vulnerable,
    who: campaign.agentIds ? 'some' : 'all',
    agentIds: campaign.agentIds ?? [],
  };
};

const fieldOf: Partial<Record<keyof Campaign, CampaignField>> = {
  name: 'name',
  purpose: 'purpose',
  script: 'script',
  fromMinute: 'from',
  untilMinute: 'until',
  days: 'days',
  attempts: 'attempts',
  pauseMinutes: 'pause',
  agentIds: 'agentIds',
};

/** The campaign as it is sent, or the first field that is wrong. */
export const campaignFrom = (
  form: CampaignForm,
  before: Campaign | null,
  newId: () => string,
): { campaign: Campaign } | { wrong: CampaignField } => {
  const parsed = campaignSchema.safeParse({
    name: form.name,
    purpose: form.purpose,
    script: scriptFrom(form.script, before?.script ?? [], newId),
    fromMinute: minutesOf(form.from),
    untilMinute: minutesOf(form.until),
    days: form.days.map(Number),
    attempts: numberOf(form.attempts),
    pauseMinutes: numberOf(form.pause),
    vulnerable: form.vulnerable,
    agentIds: form.who === 'all' ? null : form.agentIds,
  });
  if (parsed.success) return { campaign: parsed.data };
  return { wrong: fieldOf[parsed.error.issues[0]?.path[0] as keyof Campaign] ?? 'name' };
};
