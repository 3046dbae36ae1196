import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyPreferences } from '#client/a11y/preferences.ts';
import { App } from '#client/app/app.tsx';
import { recallLook } from '#client/app/look.ts';
import '#client/styles/base.css';

recallLook();
applyPreferences();

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
