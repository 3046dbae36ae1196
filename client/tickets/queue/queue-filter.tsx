import { type Ref, useState } from 'react';
import { m } from '#client/paraglide/messages.js';
import { DepartmentField } from '#client/tickets/department-field.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { type QueueFilter, queueFilters } from '#shared/tickets/inputs.ts';

const labels: Record<QueueFilter, () => string> = {
  all: m.tickets_filter_all,
  mine: m.tickets_filter_mine,
  department: m.tickets_filter_department,
  due: m.tickets_filter_due,
  new: m.tickets_filter_new,
  waiting: m.tickets_filter_waiting,
  asked: m.tickets_filter_asked,
};

/** What the filter is called. */
export const filterName = (filter: QueueFilter): string => labels[filter]();

type Props = {
  filter: QueueFilter;
  /** What asks a supervisor is a list for those who are. */
  forSupervisor: boolean;
  onChange: (filter: QueueFilter) => void;
  /** A filter was chosen deliberately, so that the focus can go to the rows. */
  onPicked: () => void;
  /** The filter by department asks which one. */
  asksDepartment: boolean;
  onDepartment: (departmentId: string) => void;
  departmentRef: Ref<HTMLInputElement>;
};

/** Narrows the queue: a few answers under one tab stop, each with a digit. */
export const FilterChoice = (props: Props) => {
  const { filter, forSupervisor, onChange, onPicked, asksDepartment, onDepartment, departmentRef } = props;
  const offered = queueFilters.filter((name) => forSupervisor || name !== 'asked');
  const [typed, setTyped] = useState('');
  return (
    <div className="queue-filter">
      <Choice
        label={m.tickets_filter()}
        row
        options={offered.map((name) => ({ value: name, label: filterName(name) }))}
        value={filter}
        onChange={onChange}
        onPicked={onPicked}
      />
      {asksDepartment && (
        <DepartmentField
          ref={departmentRef}
          label={m.tickets_filter_which()}
          value={typed}
          onChange={setTyped}
          onPicked={(id, name) => {
            setTyped(name);
            onDepartment(id);
          }}
        />
      )}
    </div>
  );
};
