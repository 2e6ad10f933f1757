/** Questions that are asked again after a case changed, wherever they are in sight. */
export const REFRESH = ['ChurnCaseList', 'ChurnCaseCount', 'ChurnQueueCounts', 'ChurnCaseRecord', 'LeadHistory', 'TodayChurn', 'CustomerRecord', 'CustomerChurn'];
