import type { SentenceRow, Stage } from './sentences-zh';

/** For customers from abroad; the slots as in the Chinese ones. */
export const ENGLISH_SENTENCES: Record<Stage, readonly SentenceRow[]> = {
  opening: [
    ['EMAIL', 'Introduction and portfolio', 'Sent our portfolio and the floor plans of {estate}. {contact} is comparing three cities for the regional office.'],
    ['PHONE', 'First call about office space', '{contact} is looking for about {size} m² from next year on; head office decides on the budget this quarter.'],
    ['MEETING', 'Met at the property fair', '{contact} asked about incentives for foreign-invested companies at {estate}. Promised a one-page summary.', 'International Property Fair'],
  ],
  working: [
    ['VISIT', 'Site visit at {estate}', 'Walked two floors, {size} m² in total. {contact} liked the daylight, worries about the cooling capacity of the server room.', '{estate}'],
    ['MEETING', 'Second round on terms', 'They ask for a break option after two years. We can offer it against {days} days of notice; legal to draft.', 'Video conference'],
    ['PHONE', 'Follow-up on the quotation', '{contact} says the board likes the location. One competitor is cheaper but has no parking.'],
    ['EMAIL', 'Draft lease with comments', 'Returned the draft with our comments on clauses 7 and 12. {contact} expects an answer from legal within {days} days.'],
    ['CHAT', 'Question on the service charge', 'Explained what the service charge covers; {contact} asked for last year’s figures.'],
  ],
  closing: [
    ['MEETING', 'Contract signed', 'Signed for {size} m² at {estate}, three years. The deposit has been received.', 'Our head office'],
  ],
  serving: [
    ['VISIT', 'Quarterly visit', '{contact} is happy with the reception desk. The lifts are slow in the morning; passed on to service.', 'Customer’s office'],
    ['PHONE', 'Check on open repairs', 'Both repairs are done, {contact} confirmed.'],
    ['EMAIL', 'Invoice and tax details', 'Sent the invoice for the quarter; {contact} forwarded it to accounts payable.'],
    ['MEETING', 'Annual review', 'Went through the year. {contact} may need another {size} m² when the Suzhou team moves in.', 'Our head office'],
    ['WECHAT', 'Invitation to the open day', '{contact} accepted for two people.'],
  ],
  risk: [
    ['PHONE', 'Unhappy with the rent review', '{contact} finds the increase too steep and has asked an agent for alternatives.'],
    ['VISIT', 'Visit about the relocation plans', 'Head office considers moving to Singapore. {contact} expects a decision in {days} days.', 'Customer’s office'],
    ['EMAIL', 'Retention offer', 'Offered a stepped rent and a fit-out allowance. Waiting for {contact} to come back.'],
  ],
  parting: [
    ['EMAIL', 'Lease will not be renewed', '{contact} confirmed in writing that they will leave at the end of the term.'],
    ['MEETING', 'Handover of the premises', 'Handed over and settled the deposit. They would talk to us again for a larger site.', '{estate}'],
  ],
  return: [
    ['PHONE', 'Back in touch', '{contact} called: the new site is too small, and they would like to see {estate} again.'],
    ['VISIT', 'Second look at {estate}', 'The new lobby made a difference; {contact} agreed to resume.', '{estate}'],
  ],
};

export const ENGLISH_ESTATES = ['Yunjin Centre', 'Lingang Science Park', 'Jinlan Plaza', 'Wutong Business Garden', 'Starport International'] as const;
