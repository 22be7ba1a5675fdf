package org.kakehashi.schedule;

import java.time.LocalDate;
import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Hold;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Span;

/// What a date rests on, in words.
final class SaidWhy {
    private static final Texts TEXTS = Texts.beside(SaidWhy.class);
    private static final Names NOTHING = Names.same("");

    private SaidWhy() {}

    static Names sentence(Driver.Kind kind, Names before, boolean calendar) {
        return TEXTS.text(calendar ? "why.next" : "why.just", TEXTS.text("why." + kind, before));
    }

    static Names group() {
        return TEXTS.text("why.group");
    }

    static Names planStart(LocalDate day) {
        return TEXTS.text("why.plan", day);
    }

    static Names link(Link link, Names before, Dates dates) {
        var end = link.kind().fromFinish() ? dates.finish() : dates.start();
        return TEXTS.text("why.link", TEXTS.text(link.kind().fromFinish() ? "why.ends" : "why.begins", before, end),
                TEXTS.text("why.kind." + link.kind()), lag(link));
    }

    private static Names lag(Link link) {
        if (link.lag() == 0) return NOTHING;
        var amount = number(Math.abs(link.lag()));
        return TEXTS.text((link.lag() > 0 ? "why.lag." : "why.lead.") + link.unit(), amount);
    }

    static Names money(Hold hold, LocalDate from) {
        return TEXTS.text("why.money." + hold.rule(), hold.source(), from);
    }

    static Names levelled(LocalDate day) {
        return TEXTS.text("why.levelled", day);
    }

    static Names begun(LocalDate day) {
        return TEXTS.text("why.begun", day);
    }

    static Names pinned(LocalDate day) {
        return TEXTS.text("why.pinned", day);
    }

    static Names bound(Bound bound, LocalDate day) {
        return TEXTS.text("why.bound." + bound, day);
    }

    static Names asLate() {
        return TEXTS.text("why.late");
    }

    static Names calendar(LocalDate from, LocalDate to) {
        return from.equals(to) ? TEXTS.text("why.free.day", from) : TEXTS.text("why.free.days", from, to);
    }

    static Names length(Span span, LocalDate finish) {
        return TEXTS.text(span.working() ? "why.length.work" : "why.length.elapsed", number(span.days()), finish);
    }

    static Names member(Names name) {
        return TEXTS.text("why.member", name);
    }

    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
