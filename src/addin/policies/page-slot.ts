/** On a wide page the policy that is open shows its page on the right, in the place of the one only for reading. */
import { createContext, useContext } from 'react';

const slot = createContext<HTMLElement | null>(null);

export const PageSlotProvider = slot.Provider;

/** The element for the page; `null` where there is no room beside the pane. */
export const usePageSlot = (): HTMLElement | null => useContext(slot);
