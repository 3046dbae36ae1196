/** Every part in every state, to look at and for the gates to walk over. Served only by the development server. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { CommandPalette } from '#client/a11y/command-palette.tsx';
import { HelpTable } from '#client/a11y/help-table.tsx';
import { setLanguage, useLanguage } from '#client/a11y/language.ts';
import { LiveRegions } from '#client/a11y/live-regions.tsx';
import { useNeverOnBody } from '#client/a11y/never-on-body.ts';
import { applyPreferences, usePreferences } from '#client/a11y/preferences.ts';
import { GalleryCommands } from '#client/ui/gallery/commands.tsx';
import { GalleryFields } from '#client/ui/gallery/fields.tsx';
import { GalleryLists } from '#client/ui/gallery/lists.tsx';
import { GallerySpeech } from '#client/ui/gallery/speech.tsx';
import { GalleryWords } from '#client/ui/gallery/words.tsx';
import { Heading } from '#client/ui/heading.tsx';
import { Panel } from '#client/ui/panel.tsx';
import '#client/styles/base.css';
import '#client/ui/gallery/gallery.css';

const asked = new URLSearchParams(location.search);
if (asked.get('language') !== 'zh-TW') setLanguage('en');
else setLanguage('zh-TW');
usePreferences.setState({
  theme: (asked.get('theme') as 'light' | 'dark' | null) ?? 'system',
  density: asked.get('density') === 'dense' ? 'dense' : 'comfortable',
});
applyPreferences();

const Gallery = () => {
  useNeverOnBody();
  return (
    <main key={useLanguage()} className="gallery">
      <Heading level={1}>Gallery of parts</Heading>
      <GalleryWords />
      <GalleryFields />
      <GalleryLists />
      <GallerySpeech />
      <Panel title="Commands" region="commands">
        <HelpTable />
      </Panel>
      <GalleryCommands />
    </main>
  );
};

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <MemoryRouter>
      <Gallery />
      <LiveRegions />
      <CommandPalette />
    </MemoryRouter>
  </StrictMode>,
);
