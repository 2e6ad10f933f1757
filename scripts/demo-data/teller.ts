import type { InteractionDraft } from '@/domain/interaction-input';
import type { PlannedCustomer } from './customers';
import type { Random } from './random';
import { ENGLISH_ESTATES, ENGLISH_SENTENCES } from './sentences-en';
import { HOME_ESTATES, HOME_SENTENCES } from './sentences-home';
import { OFFICE_ESTATES, OFFICE_SENTENCES, type Sentence, sentencesOf, type Stage } from './sentences-zh';

const STORIES = {
  english: { sentences: sentencesOf(ENGLISH_SENTENCES), estates: ENGLISH_ESTATES, others: ['Zhao Xinyi', 'Facilities engineer'] },
  home: { sentences: sentencesOf(HOME_SENTENCES), estates: HOME_ESTATES, others: ['置业顾问', '按揭专员'] },
  office: { sentences: sentencesOf(OFFICE_SENTENCES), estates: OFFICE_ESTATES, others: ['沈国栋', '工程部同事', '物业经理', '法务同事'] },
} as const;

export interface Told {
  draft: InteractionDraft;
  /** Place of the contact who was met among the customer's. */
  contact: number;
}

/** Writes the entries of one customer: about one property, and nothing twice while there is something else to say. */
export class Teller {
  private readonly story: (typeof STORIES)[keyof typeof STORIES];
  private readonly estate: string;
  private readonly size: number;
  private readonly told = new Set<Sentence>();

  constructor(private readonly random: Random, private readonly customer: PlannedCustomer) {
    this.story = STORIES[customer.english ? 'english' : customer.draft.kind === 'PERSON' ? 'home' : 'office'];
    this.estate = random.pick<string>(this.story.estates);
    this.size = random.int(8, 320) * 10;
  }

  tell(stage: Stage, occurred: number, next: number | null): Told {
    const { random, customer } = this;
    const sentence = this.sentence(stage);
    const contact = random.chance(0.7) ? 0 : random.int(0, customer.contacts.length - 1);
    const words: Record<string, string> = {
      '{contact}': customer.contacts[contact]?.called ?? '', '{estate}': this.estate, '{size}': String(this.size),
      '{days}': String(random.pick([3, 5, 7, 10, 15, 20, 30])),
    };
    const filled = (text: string) => text.replace(/\{\w+\}/g, (slot) => words[slot] ?? slot);
    const draft: InteractionDraft = {
      channel: sentence.channel, title: filled(sentence.title), detail: filled(sentence.detail), place: sentence.place && filled(sentence.place),
      participants: sentence.place && random.chance(0.3) ? random.pick<string>(this.story.others) : null,
      occurredAt: new Date(occurred).toISOString(), nextContactAt: next === null ? null : new Date(next).toISOString(),
    };
    return { draft, contact };
  }

  private sentence(stage: Stage): Sentence {
    const fitting = this.story.sentences.filter((sentence) => sentence.stage === stage);
    const fresh = fitting.filter((sentence) => !this.told.has(sentence));
    const sentence = this.random.pick(fresh.length ? fresh : fitting);
    this.told.add(sentence);
    return sentence;
  }
}
