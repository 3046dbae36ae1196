import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { sentenceFor } from '#client/api/errors.ts';
import type { KeptPhoto } from '#client/dispatch/outbox.ts';
import { shrinkPhoto } from '#client/dispatch/shrink-photo.ts';
import type { usePhotos } from '#client/dispatch/use-photos.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { FileField } from '#client/ui/file-field.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { mostPhotos } from '#shared/dispatch/states.ts';

/** The id of the field that asks what a photo shows. */
export const descriptionId = (photoId: string): string => `shows-${photoId}`;

type Props = {
  kept: ReturnType<typeof usePhotos>;
  /** The photo of which nobody has said what it shows. */
  undescribed: string | null;
};

/** Photos of a press, taken or picked, each with what it shows. */
export const PhotoFields = ({ kept, undescribed }: Props) => {
  const { photos, add, caption, remove } = kept;
  const picker = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string | null>(null);

  const pick = async (file: File | null) => {
    if (!file) return;
    try {
      const photo = { id: crypto.randomUUID(), blob: await shrinkPhoto(file), description: '' };
      flushSync(() => {
        setWrong(null);
        add(photo);
      });
      document.getElementById(descriptionId(photo.id))?.focus();
    } catch (error) {
      refuseField(picker.current, sentenceFor(error), setWrong);
    }
    // The same one can be picked again.
    if (picker.current) picker.current.value = '';
  };

  const drop = (id: string) => {
    flushSync(() => remove(id));
    picker.current?.focus();
  };

  return (
    <>
      {photos.map((photo, index) => (
        <div key={photo.id} className="order-photo">
          <Thumbnail photo={photo} />
          <TextField
            id={descriptionId(photo.id)}
            label={m.dispatch_photo_shows({ nth: index + 1 })}
            required
            value={photo.description}
            onChange={(typed) => caption(photo.id, typed)}
            maxLength={500}
            error={undescribed === photo.id ? m.dispatch_needs_description() : null}
          />
          <Button kind="quiet" onPress={() => drop(photo.id)}>
            {m.dispatch_photo_remove({ nth: index + 1 })}
          </Button>
        </div>
      ))}
      {photos.length < mostPhotos && (
        <FileField
          ref={picker}
          label={m.dispatch_photo_add()}
          required={false}
          accept="image/*"
          onChange={pick}
          error={wrong}
        />
      )}
    </>
  );
};

/** For the eye. As an address of data: the content security policy knows no other in the page. */
const Thumbnail = ({ photo: { blob } }: { photo: KeptPhoto }) => {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const reader = new FileReader();
    reader.onload = () => setAddress(reader.result as string);
    reader.readAsDataURL(blob);
    return () => reader.abort();
  }, [blob]);
  return address && <img src={address} alt="" />;
};
