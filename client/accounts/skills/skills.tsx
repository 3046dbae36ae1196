import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { nameLanguage } from '#client/accounts/name-language.ts';
import { type Skilled, SkillsDialog } from '#client/accounts/skills/skills-dialog.tsx';
import { cacheTold } from '#client/api/cache-told.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { skillWord } from '#client/ui/skill-words.ts';
import '#client/accounts/accounts.css';

/** What each agent can, a row for each; Enter changes it. For supervisors. */
export const Skills = () => {
  const { data: agents, error } = useQuery(trpc.accounts.skills.queryOptions());
  const [open, setOpen] = useState<Skilled | null>(null);
  const list = useRef<ListHandle>(null);

  const onSaved = async (id: string) => {
    await queryClient.invalidateQueries(trpc.accounts.skills.queryFilter());
    await cacheTold();
    // The row tells what was done.
    closeAfterFocus();
    list.current?.focus(id);
  };

  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!agents) return <Loading />;
  const skillsOf = ({ skills }: Skilled) => skills.map(skillWord).join(m.accounts_skills_comma());
  return (
    <>
      <List
        ref={list}
        name={m.accounts_agents()}
        items={agents}
        rowName={(agent) => [agent.name, skillsOf(agent)].filter(Boolean).join(m.accounts_skills_comma())}
        rowLang={({ name }) => nameLanguage(name)}
        onAction={setOpen}
        lines={2}
        visibleRows={9}
        empty={m.accounts_nobody()}
      >
        {(agent) => (
          <span>
            {agent.name}
            <br />
            <span className="quiet">{skillsOf(agent)}</span>
          </span>
        )}
      </List>
      {open && <SkillsDialog agent={open} onSaved={onSaved} onClose={() => setOpen(null)} />}
    </>
  );
};
