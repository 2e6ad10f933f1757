/** Questions that are asked again after a rule changed, wherever they are in sight. */
export const REFETCH = { refetch: ['AssignmentRuleList', 'AssignmentRulePreview', 'ServiceTicketAssignPreview'] };
