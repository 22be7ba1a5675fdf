package org.kakehashi.levelling;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads bounds out of what the solver reports while it searches.
///
/// Its call for bounds ends the whole program (it hands a number where it promises an object), so its report is read.
/// A class, not a lambda: the solver's own code looks for the method by its signature.
final class BoundsInLog implements Consumer<String> {
    /// As in `#Bound   0.42s best:81    next:[77,80]   …`; the first number between the brackets is the bound.
    private static final Pattern NEXT = Pattern.compile("^#(?:Bound|\\d+)\\s.*next:\\[(\\d{1,9}),");
    private final Search search;

    BoundsInLog(Search search) {
        this.search = search;
    }

    @Override
    public void accept(String line) {
        var next = NEXT.matcher(line);
        if (next.find()) search.bound(Integer.parseInt(next.group(1)));
    }
}
