import { useRef, useState } from 'react';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { m } from '#client/paraglide/messages.js';
import { skillNeedWords } from '#client/shifts/demand-words.ts';
import { SkillNeedDialog } from '#client/shifts/skill-need-dialog.tsx';
import { type Demand, demandAfterChange } from '#client/shifts/use-demand.ts';
import { Button } from '#client/ui/button.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import type { SkillNeed } from '#shared/shifts/demand.ts';

const idOf = ({ skill, fromMinute }: SkillNeed): string => `${skill} ${fromMinute}`;

/** Who must always be there, whatever comes: a row for each skill and time; Enter changes it. */
export const SkillNeeds = ({ demand }: { demand: Demand }) => {
  const [open, setOpen] = useState<SkillNeed | 'new' | null>(null);
  const list = useRef<ListHandle>(null);

  const onSaved = async (need: SkillNeed | null) => {
    await demandAfterChange(demand.day);
    await cacheTold();
    // The row tells what was done.
    closeAfterFocus();
    list.current?.focus(need ? idOf(need) : undefined);
  };
  return (
    <>
      <List
        ref={list}
        name={m.shifts_skill_needs()}
        items={demand.skillNeeds.map((need) => ({ id: idOf(need), ...need }))}
        rowName={skillNeedWords}
        onAction={({ id }) => setOpen(demand.skillNeeds.find((need) => idOf(need) === id) ?? null)}
        empty={m.shifts_skill_needs_none()}
        visibleRows={4}
      />
      <Button onPress={() => setOpen('new')}>{m.shifts_skill_need_add()}</Button>
      {open && (
        <SkillNeedDialog
          demand={demand}
          before={open === 'new' ? null : open}
          onSaved={onSaved}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
};
