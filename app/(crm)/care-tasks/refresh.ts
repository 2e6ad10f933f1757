/** Questions that are asked again after a care task changed, wherever they are in sight. */
export const REFRESH = ['CareTaskList', 'CareTaskCounts', 'CareCalendar', 'CareDue', 'CareToApprove', 'CustomerCare', 'CareRuleList', 'CustomerRecord', 'Today'];
