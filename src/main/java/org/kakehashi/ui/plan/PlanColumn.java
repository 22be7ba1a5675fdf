package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Step;

/// What a column of the table holds; a person chooses which are shown.
///
/// The order is the one in which the cells of a pasted row are applied: a start before the finish that counts from it,
/// and what a step is before all else.
enum PlanColumn {
    NAME(214), DATES(126), WHO(44), NUMBER(48), LEVEL(44), KIND(92), STAGE(92), DURATION(64), START(92), FINISH(92),
    AFTER(96), FOLLOWERS(96), PEOPLE(130), DONE(58), BEGUN(92), FINISHED(92), BOUND(130), BOUND_AT(92), DEADLINE(92),
    MARGIN(72), CALENDAR(100), SLACK(64), FREE_SLACK(64), SLACK_WEEKS(72), LATE_START(92), LATE_FINISH(92), COST(96),
    COST_PER_DAY(96), COST_SHARE(64), COST_DONE(96), PAYER(130), PLACE(110), CITY(92), BASE_START(92), BASE_FINISH(92),
    START_VARIANCE(72), FINISH_VARIANCE(72), COST_VARIANCE(96), NOTES(160);

    /// Shown until a person chooses others.
    static final List<PlanColumn> USUAL = List.of(NAME, DATES, WHO);

    private final double width;

    PlanColumn(double width) {
        this.width = width;
    }

    /// @return in pixels, until a person chooses another
    double width() {
        return width;
    }

    /// @return for the ids of its cells
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @return what stands at its head
    TableWords word() {
        return TableWords.valueOf("COLUMN_" + name());
    }

    String head(Language language) {
        return word().in(language);
    }

    Names called() {
        return new Names(head(Language.JA), head(Language.EN));
    }

    /// @return all it may be called at the head of a pasted table
    List<String> heads() {
        var all = new ArrayList<String>();
        for (var language : Language.values()) {
            all.add(head(language));
            for (var word : TableWords.values()) {
                if (word.name().equals("ALSO_" + name())) Collections.addAll(all, word.in(language).split(",", -1));
            }
        }
        return all;
    }

    /// @return whether its cells are typed, for steps of some kind at least
    boolean typed() {
        return switch (this) {
            case NAME, KIND, STAGE, START, FINISH, DURATION, AFTER, PEOPLE, DONE, BEGUN, FINISHED, BOUND, BOUND_AT, DEADLINE,
                    CALENDAR, PAYER, PLACE, NOTES -> true;
            case DATES, WHO, NUMBER, LEVEL, FOLLOWERS, MARGIN, SLACK, FREE_SLACK, SLACK_WEEKS, LATE_START, LATE_FINISH, COST,
                    COST_PER_DAY, COST_SHARE, COST_DONE, CITY, BASE_START, BASE_FINISH, START_VARIANCE, FINISH_VARIANCE,
                    COST_VARIANCE -> false;
        };
    }

    /// @return whether its cell is typed for such a step; else it is computed or there is none
    boolean typed(Step step) {
        return typed() && switch (this) {
            case START, FINISH, AFTER, DONE, BEGUN, FINISHED, BOUND, BOUND_AT, CALENDAR, PEOPLE -> !step.isGroup();
            case DURATION -> !step.isGroup() && !(step.work() instanceof org.kakehashi.plan.Work.Milestone);
            default -> true;
        };
    }

    /// @return whether one of a few words goes into its cells
    boolean chosen() {
        return this == KIND || this == STAGE || this == BOUND || this == CALENDAR;
    }

    /// @return whether its texts stand at the right
    boolean number() {
        return switch (this) {
            case DURATION, DONE, MARGIN, SLACK, FREE_SLACK, SLACK_WEEKS, COST, COST_PER_DAY, COST_SHARE, COST_DONE, START_VARIANCE,
                    FINISH_VARIANCE, COST_VARIANCE, LEVEL -> true;
            default -> false;
        };
    }

    /// @return whether a table made by others is to be told in its terms
    boolean copied() {
        return this != DATES && this != WHO;
    }

    /// @return what the undo menu calls a change of such a cell
    PlanWords edit() {
        return switch (this) {
            case NAME -> PlanWords.EDIT_RENAME;
            case START -> PlanWords.EDIT_MOVE;
            case FINISH, DURATION -> PlanWords.EDIT_STRETCH;
            case DONE, BEGUN, FINISHED -> PlanWords.EDIT_PROGRESS;
            case PAYER -> PlanWords.EDIT_PAYER;
            default -> PlanWords.EDIT_CHANGE;
        };
    }
}
