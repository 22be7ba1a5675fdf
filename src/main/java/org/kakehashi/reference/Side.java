package org.kakehashi.reference;

/// On which side of the cooperation a price is paid.
public enum Side { ANY, HOME, ABROAD }
