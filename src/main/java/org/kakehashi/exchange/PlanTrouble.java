package org.kakehashi.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.base.Texts;

/// What was wrong with a plan file so far, said in both languages.
final class PlanTrouble {
    static final Texts TEXTS = Texts.beside(PlanTrouble.class, "plan");
    static final int MOST_STEPS = 20_000;
    private static final int MOST = 500;
    private static final int SHOWN = 60, LONGEST_NAME = 1_000, LONGEST_TEXT = 20_000;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int more;

    PlanTrouble(String file) {
        this.file = file;
    }

    /// The file as a whole cannot be taken.
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.says().en());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    String file() {
        return file;
    }

    /// @param line from 1; 0 if there is none to name
    Refused refuse(String key, int line) {
        var place = line > 0 ? file + ":" + line : file;
        return new Refused(new Problem(place, TEXTS.text("refuse." + key, file, line)));
    }

    /// Names something that was left out or put right.
    void at(String place, String key, Object... values) {
        at(place, TEXTS.text("wrong." + key, values));
    }

    void at(String place, Names says) {
        if (problems.size() < MOST) problems.add(new Problem(place, says));
        else more++;
    }

    List<Problem> problems() {
        if (more == 0) return List.copyOf(problems);
        var all = new ArrayList<>(problems);
        all.add(new Problem(file, TEXTS.text("wrong.more", more)));
        return List.copyOf(all);
    }

    /// @return as one line of a bounded length
    static String line(@Nullable String text) {
        return text == null ? "" : shortened(text.strip().replaceAll("\\s+", " "), LONGEST_NAME);
    }

    /// @return of a bounded length, its lines kept
    static String text(@Nullable String text) {
        return text == null ? "" : shortened(text.strip(), LONGEST_TEXT);
    }

    static String shortened(String value) {
        return shortened(value, SHOWN);
    }

    private static String shortened(String value, int most) {
        return value.length() <= most ? value : value.substring(0, most) + "…";
    }
}
