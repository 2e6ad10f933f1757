import { registerEnumType } from 'type-graphql';
import { NOUNS } from '@/domain/noun';
import { enumOf } from '@/entities/enum';

export const NounEnum = enumOf(NOUNS);
registerEnumType(NounEnum, {
  name: 'Noun', description: 'A kind of record.',
  valuesConfig: {
    customer: { description: 'Customers.' }, contact: { description: 'Contacts.' }, interaction: { description: 'Interactions.' },
    user: { description: 'Users.' }, department: { description: 'Departments.' }, role: { description: 'Roles.' },
    dictionaryType: { description: 'Dictionaries.' }, dictionaryItem: { description: 'Dictionary items.' }, importBatch: { description: 'Imports.' },
    opportunity: { description: 'Opportunities.' }, planItem: { description: 'Items of development plans.' },
    product: { description: 'Products.' }, priceList: { description: 'Price lists.' }, stockLevel: { description: 'Stock levels.' },
    order: { description: 'Orders.' }, receipt: { description: 'Receipts.' },
    project: { description: 'Projects.' }, building: { description: 'Buildings.' }, layout: { description: 'Layouts.' }, unit: { description: 'Units of property.' },
    unitHold: { description: 'Holds of units.' },
    reminderRule: { description: 'Reminder rules.' }, reminder: { description: 'Reminders.' },
    lead: { description: 'Leads.' }, leadContact: { description: 'Attempts to reach leads.' }, webForm: { description: 'Forms on web sites.' },
    churnCase: { description: 'Churn cases.' }, churnMeasure: { description: 'Measures against churn.' }, churnRule: { description: 'Churn rules.' },
    slaPolicy: { description: 'What customers are promised.' },
    serviceTicket: { description: 'Service tickets.' }, serviceHandling: { description: 'Each time that service tickets were handled.' },
    feedbackLink: { description: 'Links by which customers say what came of service tickets.' },
    attachment: { description: 'Files of service tickets.' },
    savedReply: { description: 'Replies that are kept for the next time.' }, assignmentRule: { description: 'Among whom service tickets are handed out.' },
    careRule: { description: 'Care rules.' }, careTask: { description: 'Care tasks.' }, visitSheet: { description: 'Questions of return visits.' },
    calendarDay: { description: 'Holidays and days worked to make up for them.' },
  },
});
