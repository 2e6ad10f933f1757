'use client';
import { createContext, use, useState } from 'react';

/** A browser tells nothing of what is dragged before it is dropped, and a column has to say beforehand whether it takes it. */
class Hand {
  private held: unknown = null;

  take(card: unknown): void {
    this.held = card;
  }

  get card(): unknown {
    return this.held;
  }
}

export const HandContext = createContext<Hand>(new Hand());

/** The hand of one board. */
export const useNewHand = (): Hand => useState(() => new Hand())[0];

/** What is being dragged over this board. */
export const useHand = (): Hand => use(HandContext);
