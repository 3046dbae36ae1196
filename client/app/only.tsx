import { Outlet } from 'react-router';
import { useMe } from '#client/accounts/me.ts';
import { NotFoundPlace } from '#client/app/not-found-place.tsx';
import { mayDo, type Permission } from '#shared/permissions.ts';

/** Places that are there only for those who may do something. The server decides by itself. */
export const Only = ({ may }: { may: Permission }) => (mayDo(useMe().role, may) ? <Outlet /> : <NotFoundPlace />);
