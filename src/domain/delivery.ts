/** Fetched by the buyer, or brought. */
export const deliveries = ['pickup', 'delivery'] as const;
export type Delivery = (typeof deliveries)[number];
