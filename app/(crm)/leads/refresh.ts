/** Questions that are asked again after a lead changed, wherever they are in sight. */
export const REFRESH = ['LeadList', 'LeadCount', 'LeadRecord', 'LeadHistory'];
