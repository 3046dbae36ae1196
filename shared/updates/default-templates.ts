import type { Locale } from '#shared/language.ts';
import type { Template } from '#shared/updates/template.ts';
import type { UpdateKind } from '#shared/updates/update.ts';

/** What citizens are told until a supervisor writes it otherwise. Short: a text message costs by the length. */
export const defaultTemplates: Record<Locale, Record<UpdateKind, Template>> = {
  'zh-TW': {
    received: {
      subject: '已受理：案件 {number}',
      words: '您反映的{category}已受理，案號 {number}，由{department}處理。',
    },
    followed: { subject: '已加入：案件 {number}', words: '您反映的{category}已有案件 {number}，有進度會通知您。' },
    accepted: { subject: '已派工：案件 {number}', words: '案件 {number}：{department}已接手。' },
    arrived: { subject: '已到場：案件 {number}', words: '案件 {number}：{department}人員已到場。' },
    reported: { subject: '有新進度：案件 {number}', words: '案件 {number} 的進度：{words}' },
    waiting: { subject: '請您補充：案件 {number}', words: '案件 {number} 需要您補充：{words}' },
    transferred: { subject: '已改分：案件 {number}', words: '案件 {number} 已改由{department}處理。' },
    still: { subject: '仍在處理：案件 {number}', words: '案件 {number} 仍在處理中，{by}前再通知您。' },
    resolved: { subject: '已辦畢：案件 {number}', words: '案件 {number} 已辦畢：{words}' },
    closed: { subject: '解決了嗎？案件 {number}', words: '案件 {number} 已結案。事情解決了嗎？{link}' },
    reopened: { subject: '已重啟：案件 {number}', words: '案件 {number} 已重新處理：{words}' },
    cancelled: { subject: '已取消：案件 {number}', words: '案件 {number} 已取消：{words}' },
  },
  en: {
    received: {
      subject: 'Received: case {number}',
      words: 'Your report ({category}) is case {number}. {department} takes care of it.',
    },
    followed: {
      subject: 'You will hear of case {number}',
      words: 'Your report ({category}) is case {number} already. You will hear of it.',
    },
    accepted: { subject: 'Accepted: case {number}', words: 'Case {number}: {department} has taken it on.' },
    arrived: { subject: 'On the spot: case {number}', words: 'Case {number}: {department} is on the spot.' },
    reported: { subject: 'News of case {number}', words: 'News of case {number}: {words}' },
    waiting: { subject: 'We need an answer: case {number}', words: 'For case {number} we need from you: {words}' },
    transferred: { subject: 'Handed on: case {number}', words: 'Case {number} is with {department} now.' },
    still: {
      subject: 'Still being worked on: case {number}',
      words: 'Case {number} is still being worked on. Next news by {by}.',
    },
    resolved: { subject: 'Done: case {number}', words: 'Case {number} is done: {words}' },
    closed: { subject: 'Was it solved? Case {number}', words: 'Case {number} is closed. Was it solved? {link}' },
    reopened: { subject: 'Taken up again: case {number}', words: 'Case {number} is taken up again: {words}' },
    cancelled: { subject: 'Cancelled: case {number}', words: 'Case {number} is cancelled: {words}' },
  },
};
