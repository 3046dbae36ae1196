import { useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { client, type Outputs } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { CheckBoxes } from '#client/ui/check-boxes.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { skillWord } from '#client/ui/skill-words.ts';
import { languageSkills, type Skill, topicSkills } from '#shared/skills.ts';

export type Skilled = Outputs['accounts']['skills'][number];

type Props = { agent: Skilled; onSaved: (id: string) => Promise<void>; onClose: () => void };

const options = (skills: readonly Skill[]) => skills.map((value) => ({ value, label: skillWord(value) }));

/** What an agent can: languages, and what she knows more of than others. */
export const SkillsDialog = ({ agent, onSaved, onClose }: Props) => {
  const [skills, setSkills] = useState<Skill[]>(agent.skills);
  const [refused, setRefused] = useState<string | null>(null);
  const languages = skills.filter((skill) => !(topicSkills as readonly Skill[]).includes(skill));
  const topics = skills.filter((skill) => !languages.includes(skill));

  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    setRefused(null);
    try {
      await client.accounts.saveSkills.mutate({ id: agent.id, skills });
      await onSaved(agent.id);
    } catch (error) {
      setRefused(sentenceFor(error));
      announce(sentenceFor(error));
    }
  };

  return (
    <Dialog title={agent.name} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <CheckBoxes
          label={m.accounts_languages()}
          options={options(languageSkills)}
          values={languages}
          onChange={(chosen) => setSkills([...chosen, ...topics])}
        />
        <CheckBoxes
          label={m.accounts_topics()}
          options={options(topicSkills)}
          values={topics}
          onChange={(chosen) => setSkills([...languages, ...chosen])}
        />
        <ErrorText>{refused}</ErrorText>
        <div className="form-actions">
          <Button type="submit" kind="primary">
            {m.accounts_save()}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
