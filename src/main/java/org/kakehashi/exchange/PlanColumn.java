package org.kakehashi.exchange;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;

/// The columns of a plan as a table, known by their heads in either language and by those other programs give them.
enum PlanColumn {
    NUMBER, LEVEL, NAME_JA, NAME_EN, KIND, STAGE, START, FINISH, DURATION, UNIT, AFTER, BOUND, BOUND_DATE, DEADLINE,
    LEVELLED, DONE, BEGUN, FINISHED, RESUME, PEOPLE, PLACE_JA, PLACE_EN, CALENDAR, SLACK, CRITICAL, COST, NOTES_JA, NOTES_EN, ID;

    private static final List<PlanColumn> ALL = List.of(values());
    private static final Pattern SIGNS = Pattern.compile("[\\s_・:]+");

    /// @return with what is named in that language before what is named in the other
    static List<PlanColumn> in(Language language) {
        return language == Language.JA ? ALL : ALL.stream().map(PlanColumn::other).toList();
    }

    private PlanColumn other() {
        return switch (this) {
            case NAME_JA -> NAME_EN;
            case NAME_EN -> NAME_JA;
            case PLACE_JA -> PLACE_EN;
            case PLACE_EN -> PLACE_JA;
            case NOTES_JA -> NOTES_EN;
            case NOTES_EN -> NOTES_JA;
            case NUMBER, LEVEL, KIND, STAGE, START, FINISH, DURATION, UNIT, AFTER, BOUND, BOUND_DATE, DEADLINE, LEVELLED,
                    DONE, BEGUN, FINISHED, RESUME, PEOPLE, CALENDAR, SLACK, CRITICAL, COST, ID -> this;
        };
    }

    Names head() {
        return PlanTrouble.TEXTS.text("column." + name());
    }

    /// @return the column that is called so
    static Optional<PlanColumn> of(String head) {
        var plain = plain(head);
        return ALL.stream().filter(column -> column.calls().anyMatch(called -> plain(called).equals(plain))).findFirst();
    }

    private Stream<String> calls() {
        var also = PlanTrouble.TEXTS.text("also." + name());
        return Stream.concat(Stream.of(head().ja(), head().en()),
                Stream.of(also.ja(), also.en()).flatMap(calls -> Stream.of(calls.split("\\|"))));
    }

    /// @return without what people write differently
    static String plain(String text) {
        return SIGNS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
