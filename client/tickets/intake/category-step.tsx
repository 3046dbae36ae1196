import { useState } from 'react';
import { useCatalogue } from '#client/api/catalogue.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { faultWord } from '#client/tickets/intake/fault-word.ts';
import { findNamed } from '#client/tickets/intake/find-named.ts';
import type { IntakePage } from '#client/tickets/intake/use-intake-page.ts';
import type { Suggestion } from '#client/tickets/intake/use-suggestions.ts';
import { Choice } from '#client/ui/choice.tsx';
import { ComboBox } from '#client/ui/combo-box.tsx';
import { textIn } from '#shared/language.ts';

type Props = { page: IntakePage; suggestions: Suggestion[] };

/** What the words speak for, on the keys 1 to 3; and every other category by its name. */
export const CategoryStep = ({ page: { view, faults, set, goOn }, suggestions }: Props) => {
  const categories = useCatalogue().data?.categories ?? [];
  const [typed, setTyped] = useState<string | null>(null);
  const locale = getLocale();
  const nameOf = (id: string) => {
    const category = categories.find((one) => one.id === id);
    return category ? textIn(category.name, locale) : id;
  };

  const chosen = view.draft.categoryId;
  const isSuggested = suggestions.some(({ categoryId }) => categoryId === chosen);
  const shown = typed ?? (chosen && !isSuggested ? nameOf(chosen) : '');
  const found = findNamed(categories, typed ?? '');
  const error = faultWord(faults.category);

  const pick = (categoryId: string) => {
    set('category', { categoryId });
    setTyped(null);
    goOn('category');
  };
  const enter = () => {
    const [first] = found;
    if (typed?.trim() && first) pick(first.id);
    else if (!typed?.trim() && chosen) goOn('category');
  };
  return (
    <div className="intake-step" data-step="category">
      {suggestions.length > 0 && (
        <Choice
          label={m.intake_category()}
          options={suggestions.map(({ categoryId, reason }) => ({
            value: categoryId,
            label: nameOf(categoryId),
            detail: m.intake_because({ words: textIn(reason, locale) }),
          }))}
          value={isSuggested ? chosen : null}
          onChange={(categoryId) => set('category', { categoryId })}
          onPicked={pick}
          error={error}
        />
      )}
      <ComboBox
        label={suggestions.length > 0 ? m.intake_other_category() : m.intake_category()}
        value={shown}
        onChange={setTyped}
        items={found.map(({ id, name }) => ({ id, name: textIn(name, locale) }))}
        onPicked={({ id }) => pick(id)}
        onEnter={enter}
        error={suggestions.length > 0 ? null : error}
      />
    </div>
  );
};
