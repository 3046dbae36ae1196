import { useEffect, useRef, useState } from 'react';
import { KeptList } from '#client/dispatch/kept-list.ts';
import type { KeptPhoto } from '#client/dispatch/outbox.ts';

/** The photos of a press that is not sent yet. They stay on the phone with what was written about them. */
export const usePhotos = (key: string) => {
  const [list] = useState(() => new KeptList<KeptPhoto>(`photos ${key}`));
  const [photos, setPhotos] = useState<KeptPhoto[]>([]);
  const latest = useRef(photos);

  const show = (changed: KeptPhoto[]) => {
    latest.current = changed;
    setPhotos(changed);
  };
  const keep = () => void list.change(() => latest.current);

  useEffect(() => {
    void list.read().then((kept) => {
      latest.current = [...kept, ...latest.current];
      setPhotos(latest.current);
    });
    // What is written about them is kept at the end: with each letter, the photos would be written anew.
    return () => void list.change(() => latest.current);
  }, [list]);

  return {
    photos,
    add: (photo: KeptPhoto) => {
      show([...latest.current, photo]);
      keep();
    },
    caption: (id: string, description: string) =>
      show(latest.current.map((photo) => (photo.id === id ? { ...photo, description } : photo))),
    remove: (id: string) => {
      show(latest.current.filter((photo) => photo.id !== id));
      keep();
    },
    discard: () => {
      show([]);
      keep();
    },
  };
};
