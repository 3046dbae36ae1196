import { useState } from 'react';
import { CheckBox } from '#client/ui/check-box.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { ComboBox } from '#client/ui/combo-box.tsx';
import { ErrorSummary } from '#client/ui/error-summary.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { TextField } from '#client/ui/text-field.tsx';

const categories = [
  { id: 'streetlight', name: 'Streetlight out', detail: 'Public Works' },
  { id: 'pothole', name: 'Pothole', detail: 'Public Works' },
  { id: 'drain', name: 'Blocked drain', detail: 'Water Resources' },
  { id: 'dog', name: 'Stray dog', detail: 'Animal Protection' },
  { id: 'noise', name: 'Noise', detail: 'Environment' },
];

/** Fields in their states. */
export const GalleryFields = () => {
  const [text, setText] = useState('');
  const [phone, setPhone] = useState('07 33');
  const [notes, setNotes] = useState('Dark since Saturday.');
  const [category, setCategory] = useState('');
  const [picked, setPicked] = useState('');
  const [hurt, setHurt] = useState<'yes' | 'no' | null>(null);
  const [how, setHow] = useState<'sms' | 'email' | 'call' | null>('sms');
  const [anonymous, setAnonymous] = useState(true);
  const items = categories.filter(({ name }) => category && name.toLowerCase().includes(category.toLowerCase()));
  return (
    <Panel title="Fields" region="fields">
      <ErrorSummary errors={[{ fieldId: 'gallery-phone', message: 'A telephone number has at least nine digits' }]} />
      <div className="gallery-columns">
        <TextField
          label="Place"
          value={text}
          onChange={setText}
          description="A road, a crossing, or what stands there"
        />
        <TextField
          id="gallery-phone"
          label="Telephone"
          type="tel"
          short
          value={phone}
          onChange={setPhone}
          error="A telephone number has at least nine digits"
        />
        <TextArea label="Description" value={notes} onChange={setNotes} required={false} />
        <ComboBox
          label="Category"
          value={category}
          onChange={setCategory}
          items={items}
          onPicked={(item) => {
            setCategory(item.name);
            setPicked(item.id);
          }}
          description={`Picked: ${picked || 'nothing'}`}
        />
        <Choice
          label="Is anyone hurt?"
          row
          options={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
          value={hurt}
          onChange={setHurt}
          error={hurt === null ? 'Answer this first' : null}
        />
        <Choice
          label="Tell the citizen by"
          options={[
            { value: 'sms', label: 'Text message', detail: '0912 345 678' },
            { value: 'email', label: 'E-mail' },
            { value: 'call', label: 'Call' },
          ]}
          value={how}
          onChange={setHow}
        />
        <CheckBox
          label="Anonymous"
          checked={anonymous}
          onChange={setAnonymous}
          description="The name stays in the hotline"
        />
      </div>
    </Panel>
  );
};
