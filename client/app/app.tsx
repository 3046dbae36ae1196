import { QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { BrowserRouter } from 'react-router';
import { CommandPalette } from '#client/a11y/command-palette.tsx';
import { useLanguage } from '#client/a11y/language.ts';
import { LiveRegions } from '#client/a11y/live-regions.tsx';
import { useNeverOnBody } from '#client/a11y/never-on-body.ts';
import { queryClient } from '#client/api/trpc.ts';
import { ErrorBoundary } from '#client/app/error-boundary.tsx';
import { Places } from '#client/app/places.tsx';

/** The whole console. */
export const App = () => {
  // A switch of the language renders everything again; without a key, so that what is typed and the focus stay.
  const language = useLanguage();
  useNeverOnBody();
  return (
    <I18nProvider locale={language}>
      <QueryClientProvider client={queryClient}>
        <ErrorBoundary>
          <BrowserRouter>
            <Places />
          </BrowserRouter>
        </ErrorBoundary>
        <LiveRegions />
        <CommandPalette />
      </QueryClientProvider>
    </I18nProvider>
  );
};
