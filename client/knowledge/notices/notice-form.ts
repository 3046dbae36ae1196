import type { Inputs } from '#client/api/trpc.ts';
import { parseMoment } from '#client/knowledge/notices/moment.ts';
import { noticeKinds, noticeSchema } from '#shared/knowledge/inputs.ts';

/** What stands in the form of a notice, as it was typed. */
export type NoticeForm = {
  kind: string;
  shortZh: string;
  shortEn: string;
  wholeZh: string;
  wholeEn: string;
  startsAt: string;
  endsAt: string;
};
export type NoticeField = keyof NoticeForm;

export const emptyNotice: NoticeForm = {
  kind: '',
  shortZh: '',
  shortEn: '',
  wholeZh: '',
  wholeEn: '',
  startsAt: '',
  endsAt: '',
};

const fields = Object.keys(emptyNotice) as NoticeField[];

type Checked = { wrong: NoticeField[] } | { publish: Inputs['notices']['publish'] };

/** What is to be published, or the fields that are wrong, in their order. */
export const checkNotice = (form: NoticeForm, now: number): Checked => {
  const startsAt = form.startsAt.trim() === '' ? null : parseMoment(form.startsAt, now);
  const endsAt = parseMoment(form.endsAt, now);
  const kind = noticeKinds.find((one) => one === form.kind);
  const parsed = noticeSchema.safeParse({ ...form, kind, startsAt, endsAt: endsAt ?? undefined });
  const wrong = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]));
  if (form.startsAt.trim() !== '' && !startsAt) wrong.add('startsAt');
  if (wrong.size > 0 || !parsed.success) return { wrong: fields.filter((field) => wrong.has(field)) };
  return { publish: parsed.data };
};
