import { useEffect } from 'react';
import { keepOrdersPage } from '#client/app/keep-orders-page.ts';
import { useTitle } from '#client/app/use-title.ts';
import { Orders } from '#client/dispatch/orders.tsx';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';

/** What an officer's department has to do, on a phone in the street. */
const OrdersPlace = () => {
  useTitle(m.app_place_orders());
  useEffect(keepOrdersPage, []);
  return (
    <div className="page">
      <link rel="manifest" href="/orders.webmanifest" />
      <Heading level={1}>{m.app_place_orders()}</Heading>
      <Orders />
    </div>
  );
};

export default OrdersPlace;
