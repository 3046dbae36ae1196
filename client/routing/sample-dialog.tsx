import { useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { useCatalogue } from '#client/api/catalogue.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { client, type Outputs } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { answersTo, optionsFrom, optionsOf, questionsFor } from '#client/routing/city-options.ts';
import { PickBoxes } from '#client/routing/pick-many.tsx';
import { PickOne } from '#client/routing/pick-one.tsx';
import { Button } from '#client/ui/button.tsx';
import { CheckBox } from '#client/ui/check-box.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import type { Need } from '#shared/citizens.ts';
import { textIn } from '#shared/language.ts';
import { needNames, roadNames } from '#shared/routing/names.ts';
import type { RoadClass } from '#shared/routing/rule.ts';

/** Tries a made-up matter on the table: where it would go, and why no earlier rule speaks. */
export const SampleDialog = ({ onClose }: { onClose: () => void }) => {
  const { data: city } = useCatalogue();
  const [categoryId, setCategoryId] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [districtId, setDistrictId] = useState<string | null>(null);
  const [roadClass, setRoadClass] = useState<RoadClass | null>(null);
  const [at, setAt] = useState('');
  const [needs, setNeeds] = useState<Need[]>([]);
  const [weather, setWeather] = useState(false);
  const [holiday, setHoliday] = useState(false);
  const [found, setFound] = useState<Outputs['routing']['sample'] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const locale = getLocale();

  const send = async () => {
    setFound(null);
    if (!categoryId) {
      setTrouble(m.routing_category_missing());
      return announce(m.routing_category_missing());
    }
    // The hour in Taiwan, today.
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const moment = /^\d\d:\d\d$/.test(at) ? { at: new Date(`${today}T${at}:00+08:00`) } : {};
    const sample = { categoryId, words, answers, districtId, roadClass, needs, weather, holiday, ...moment };
    try {
      const told = await client.routing.sample.query(sample);
      setTrouble(null);
      setFound(told);
      announce(textIn(told.sentence, locale));
    } catch (error) {
      setTrouble(sentenceFor(error));
      announce(sentenceFor(error));
    }
  };

  if (!city) return null;
  const questions = categoryId ? questionsFor(city.categories, [{ field: 'category', is: [categoryId] }]) : [];
  return (
    <Dialog
      wide
      title={m.routing_sample()}
      onClose={onClose}
      cancel={m.routing_close()}
      actions={
        <Button kind="primary" onPress={send}>
          {m.routing_try()}
        </Button>
      }
    >
      <div className="rules-form">
        <PickOne
          label={m.routing_field_category()}
          options={optionsOf(city.categories)}
          value={categoryId}
          error={trouble}
          onChange={setCategoryId}
        />
        <TextField
          label={m.routing_field_words()}
          value={words}
          onChange={setWords}
          onEnter={send}
          autoComplete="off"
        />
        {questions.map((question) => (
          <Choice
            key={question.id}
            row
            label={textIn(question.label, locale)}
            options={answersTo(question).map(({ id, name }) => ({ value: id, label: name }))}
            value={answers[question.id] ?? null}
            onChange={(answer) => setAnswers({ ...answers, [question.id]: answer })}
          />
        ))}
        <PickOne
          label={m.routing_field_district()}
          options={optionsOf(city.districts)}
          value={districtId}
          onChange={setDistrictId}
        />
        <Choice
          row
          label={m.routing_field_road()}
          options={optionsFrom(roadNames).map(({ id, name }) => ({ value: id as RoadClass, label: name }))}
          value={roadClass}
          onChange={setRoadClass}
        />
        <TextField label={m.routing_time()} type="time" short value={at} onChange={setAt} />
        <PickBoxes
          label={m.routing_field_needs()}
          options={optionsFrom(needNames)}
          values={needs}
          onChange={(ids) => setNeeds(ids as Need[])}
        />
        <CheckBox label={m.routing_field_weather()} checked={weather} onChange={setWeather} />
        <CheckBox label={m.routing_holiday()} checked={holiday} onChange={setHoliday} />
      </div>
      {found && (
        <>
          <p>{textIn(found.sentence, locale)}</p>
          <ul>
            {found.earlier.map(({ ruleId, why }) => (
              <li key={ruleId}>{textIn(why, locale)}</li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
};
