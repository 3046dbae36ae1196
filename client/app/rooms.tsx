// Until all rooms stand, the shell shows those that are there.
import type { ComponentType } from 'react';

const found = import.meta.glob<Record<string, ComponentType<any>>>(
  [
    '../calls/call-bar.tsx',
    '../citizens/caller.tsx',
    '../knowledge/answers.tsx',
    '../tickets/intake/intake.tsx',
    '../tickets/queue/queue.tsx',
    '../tickets/ticket/ticket-page.tsx',
    '../tickets/find-ticket.tsx',
  ],
  { eager: true },
);
const news = import.meta.glob<Record<string, (number: string | null) => void>>('../tickets/use-ticket-news.ts', {
  eager: true,
});
const room = (path: string, name: string): ComponentType<any> => found[path]?.[name] ?? (() => <p>{name}</p>);
export const CallBar = room('../calls/call-bar.tsx', 'CallBar');
export const Caller = room('../citizens/caller.tsx', 'Caller');
export const Answers = room('../knowledge/answers.tsx', 'Answers');
export const Intake = room('../tickets/intake/intake.tsx', 'Intake');
export const Queue = room('../tickets/queue/queue.tsx', 'Queue');
export const TicketPage = room('../tickets/ticket/ticket-page.tsx', 'TicketPage');
export const FindTicket = room('../tickets/find-ticket.tsx', 'FindTicket');
export const useTicketNews = news['../tickets/use-ticket-news.ts']?.useTicketNews ?? (() => {});
