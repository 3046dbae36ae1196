import { Navigate, useLocation } from 'react-router';
import { MeContext } from '#client/accounts/me.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { useSelf } from '#client/api/self.ts';
import { Bare } from '#client/app/bare.tsx';
import { Desk } from '#client/app/desk.tsx';
import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Heading } from '#client/ui/heading.tsx';
import { Loading } from '#client/ui/loading.tsx';

/** The desk for whoever is signed in; everybody else is led to the sign-in page, and back afterwards. */
export const SignedIn = () => {
  const { data: self, error, refetch } = useSelf();
  const { pathname, search } = useLocation();
  if (self) {
    return (
      <MeContext value={self}>
        <Desk />
      </MeContext>
    );
  }
  if (!error) {
    return (
      <main className="bare-main">
        <Loading />
      </main>
    );
  }
  if (failureOf(error).code === 'unauthenticated') {
    const to = pathname + search;
    return <Navigate to={to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`} replace />;
  }
  return <Unreachable sentence={sentenceFor(error)} onAgain={refetch} />;
};

const Unreachable = ({ sentence, onAgain }: { sentence: string; onAgain: () => void }) => {
  useTitle(m.app_unreachable());
  return (
    <Bare>
      <div className="page">
        <Heading level={1}>{m.app_unreachable()}</Heading>
        <p>{sentence}</p>
        <p>
          <Button kind="primary" onPress={onAgain}>
            {m.app_again()}
          </Button>
        </p>
      </div>
    </Bare>
  );
};
