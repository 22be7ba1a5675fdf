package org.kakehashi.ui.plan;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Progress;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.Stage;
import org.kakehashi.ui.kit.Typed;
import org.kakehashi.ui.kit.Words;

/// What a text typed into a cell of a step means, in either language.
final class CellInput {
    private static final LocalTime MIDDAY = LocalTime.of(12, 30);
    private static final Problem BLANK = new Problem("", TableWords.ENTER_SOMETHING.names());
    private final PlanFacts facts;
    private final Language language;
    private final Map<String, String> ids = new HashMap<>();

    CellInput(PlanFacts facts, Language language) {
        this.facts = facts;
        this.language = language;
        facts.numbers().forEach((id, number) -> ids.put(number, id));
    }

    /// Makes a number mean a step that is not in the plan yet.
    void number(String number, String id) {
        ids.put(number, id);
    }

    /// @return the step as it is with that text in the cell, or what is wrong with it
    Checked<Step> read(PlanColumn column, Step step, String typed) {
        var text = typed.strip();
        if (!column.typed(step)) return bad((column.typed() ? TableWords.NOT_HERE : TableWords.COMPUTED).names());
        return switch (column) {
            case NAME -> text.isEmpty() ? Checked.bad(List.of(BLANK)) : good(step.with(named(step, text)));
            case KIND -> word(text, List.of(StepKind.values()), StepKind::word).map(kind -> kind(step, kind)).orElseGet(() ->
                    bad(TableWords.NOT_AMONG.names(text)));
            case STAGE -> word(text, List.of(Stage.values()), stage -> PlanWords.valueOf("STAGE_" + stage))
                    .map(stage -> good(step.with(stage))).orElseGet(() -> bad(TableWords.NOT_AMONG.names(text)));
            case START -> text.isEmpty() ? good(step.with(step.timing().unpinned().with(Bound.AS_SOON_AS_POSSIBLE, null)))
                    : moment(text, false, at -> start(step, at));
            case FINISH -> text.isEmpty() ? Checked.bad(List.of(BLANK)) : moment(text, true, at -> finish(step, at));
            case DURATION -> then(SpanText.read(text, step.span()), span -> good(step.with(span)));
            case AFTER -> then(LinkText.read(text, ids, step.id()), links -> good(step.withAfter(links)));
            case PEOPLE -> then(PartsText.readPeople(text, step, facts.project()), people -> good(step.withAssigned(people)));
            case PAYER -> then(PartsText.readPayers(text, facts.project()), shares -> good(step.withPaidBy(shares)));
            case DONE -> then(Typed.percent(text.isEmpty() ? "0" : text), done -> done < 0 || done > 1
                    ? bad(TableWords.NOT_A_PERCENTAGE_OF_ONE.names()) : good(step.withDone(done)));
            case BEGUN -> text.isEmpty() ? begun(step, null) : moment(text, false, at -> begun(step, at));
            case FINISHED -> text.isEmpty() ? finished(step, null) : moment(text, true, at -> finished(step, at));
            case BOUND -> bound(step, text);
            case BOUND_AT -> text.isEmpty() ? good(step.with(step.timing().unpinned().with(Bound.AS_SOON_AS_POSSIBLE, null)))
                    : moment(text, step.timing().bound().ofFinish(), at -> good(step.with(step.timing().with(
                            step.timing().bound().needsMoment() ? step.timing().bound() : Bound.START_NOT_BEFORE, at))));
            case DEADLINE -> text.isEmpty() ? good(step.with(step.timing().withDeadline(null)))
                    : moment(text, true, at -> good(step.with(step.timing().withDeadline(at))));
            case CALENDAR -> calendar(step, text);
            case PLACE -> good(step.withPlace(step.place().with(language, text)));
            case NOTES -> good(step.withNotes(step.notes().with(language, text)));
            case DATES, WHO, NUMBER, LEVEL, FOLLOWERS, MARGIN, SLACK, FREE_SLACK, SLACK_WEEKS, LATE_START, LATE_FINISH, COST,
                    COST_PER_DAY, COST_SHARE, COST_DONE, CITY, BASE_START, BASE_FINISH, START_VARIANCE, FINISH_VARIANCE,
                    COST_VARIANCE -> bad(TableWords.COMPUTED.names());
        };
    }

    Names named(Step step, String text) {
        return StepKind.of(step.work()).named(step) ? step.name().with(language, text) : Names.same(text);
    }

    private Checked<Step> kind(Step step, StepKind kind) {
        if (StepKind.of(step.work()) == kind) return good(step);
        if (step.isGroup() && !facts.outline().children(step.id()).isEmpty()) return bad(TableWords.GROUP_NOT_EMPTY.names());
        return good(kind.into(step));
    }

    /// What has begun is moved with the day it really began on.
    private static Checked<Step> start(Step step, Moment at) {
        if (step.progress().begun() != null) return begun(step, at);
        return good(step.with(step.timing().with(Bound.START_NOT_BEFORE, at)));
    }

    private Checked<Step> finish(Step step, Moment at) {
        var scheduled = facts.scheduled(step.id());
        if (step.isMilestone() || scheduled.isEmpty()) {
            return good(step.with(step.timing().with(step.isMilestone() ? Bound.START_NOT_BEFORE : Bound.FINISH_ON, at)));
        }
        var start = scheduled.get().start();
        var first = scheduled.get().dates().start();
        if (at.day().isBefore(first)) return bad(TableWords.FINISH_BEFORE_START.names());
        double days = step.span().working() ? scheduled.get().hours().days(first, at.day())
                : CellText.days(first, at.day()) + 1;
        if (start.toLocalDate().equals(first) && start.toLocalTime().isAfter(LocalTime.of(11, 59))) days -= 0.5;
        if (at.time() != null && at.time().isBefore(MIDDAY)) days -= 0.5;
        return good(step.with(new Span(Math.max(0.5, Math.rint(2 * days) / 2), step.span().working())));
    }

    private static Checked<Step> begun(Step step, @Nullable Moment at) {
        var now = step.progress();
        if (at == null) return good(step.with(new Progress(now.done(), null, null, now.resume())));
        if (now.finished() != null && at.compareTo(now.finished()) > 0) return bad(TableWords.FINISH_BEFORE_START.names());
        return good(step.with(new Progress(now.done(), at, now.finished(), now.resume())));
    }

    private Checked<Step> finished(Step step, @Nullable Moment at) {
        var now = step.progress();
        if (at == null) return good(step.with(new Progress(now.done(), now.begun(), null, now.resume())));
        var begun = now.begun();
        if (begun == null) {
            var planned = facts.scheduled(step.id()).map(scheduled -> Moment.of(scheduled.dates().start()));
            begun = planned.filter(start -> start.compareTo(at) <= 0).orElse(Moment.of(at.day()));
        }
        if (begun.compareTo(at) > 0) return bad(TableWords.FINISH_BEFORE_START.names());
        return good(step.with(new Progress(1, begun, at, null)));
    }

    private Checked<Step> bound(Step step, String text) {
        if (is(text, TableWords.BOUND_PINNED)) return good(step.with(step.timing().pinnedTo(at(step, false))));
        var bound = text.isEmpty() ? Bound.AS_SOON_AS_POSSIBLE : word(text, List.of(Bound.values()), TableWords::of).orElse(null);
        return bound == null ? bad(TableWords.NOT_AMONG.names(text)) : good(bounded(step, bound));
    }

    /// @return bound so; what needs a date gets that of the step as it is planned
    Step bounded(Step step, Bound bound) {
        var timing = step.timing().unpinned();
        if (!bound.needsMoment()) return step.with(timing.with(bound, null));
        var kept = timing.bound().needsMoment() && timing.bound().ofFinish() == bound.ofFinish() ? timing.at() : null;
        return step.with(timing.with(bound, kept == null ? at(step, bound.ofFinish()) : kept));
    }

    private Moment at(Step step, boolean finish) {
        return facts.scheduled(step.id()).map(scheduled -> Moment.of(finish ? scheduled.dates().finish()
                : scheduled.dates().start())).orElse(Moment.of(facts.project().plan().start()));
    }

    private Checked<Step> calendar(Step step, String text) {
        if (text.isEmpty() || is(text, TableWords.PLAN_CALENDAR)) return good(step.with(step.timing().withCalendar("")));
        for (var calendar : facts.project().plan().calendars()) {
            if (plain(calendar.name().ja()).equals(plain(text)) || plain(calendar.name().en()).equals(plain(text))) {
                return good(step.with(step.timing().withCalendar(calendar.id())));
            }
        }
        return bad(TableWords.NO_SUCH_CALENDAR.names(text));
    }

    private static Checked<Step> moment(String text, boolean finish, Function<Moment, Checked<Step>> then) {
        return then(MomentText.read(text, finish), then);
    }

    private static <T> Optional<T> word(String text, List<T> options,
            Function<T, Words> words) {
        return options.stream().filter(option -> is(text, words.apply(option))).findFirst();
    }

    private static boolean is(String text, Words word) {
        for (var language : Language.values()) if (plain(word.in(language)).equals(plain(text))) return true;
        return false;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static <T> Checked<Step> then(Checked<T> read, Function<T, Checked<Step>> next) {
        return switch (read) {
            case Checked.Bad<T>(var problems) -> Checked.bad(problems);
            case Checked.Good<T>(var value) -> next.apply(value);
        };
    }

    private static Checked<Step> good(Step step) {
        return Checked.good(step);
    }

    private static Checked<Step> bad(Names says) {
        return Checked.bad(List.of(new Problem("", says)));
    }
}
