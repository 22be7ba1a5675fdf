package org.kakehashi.ui.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Names;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Session;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Remark;
import org.kakehashi.ui.kit.Tongue;

/// The ways to change the profile of a city; what is typed over a figure is the user's own word from then on.
final class ProfileViewModel {
    private static final int LATEST = 2200;
    private final Session session;
    private final int year;

    /// @param year the present one
    ProfileViewModel(Session session, int year) {
        this.session = session;
        this.year = year;
    }

    int year() {
        return year;
    }

    static int latestYear() {
        return LATEST;
    }

    void setValue(String city, ProfileLine line, double value) {
        edit(city, line, now -> line.put(now, year,
                new Fact(value, line.fact(now, year).map(Fact::year).orElse(year), Evidence.OWN)));
    }

    void setYear(String city, ProfileLine line, int newYear) {
        edit(city, line, now -> line.fact(now, year).filter(fact -> fact.year() != newYear)
                .map(fact -> line.put(now, year, new Fact(fact.value(), newYear, Evidence.OWN))).orElse(now));
    }

    void setEvidence(String city, ProfileLine line, Evidence evidence) {
        edit(city, line, now -> line.fact(now, year)
                .map(fact -> line.put(now, year, new Fact(fact.value(), fact.year(), evidence))).orElse(now));
    }

    void clear(String city, ProfileLine line) {
        edit(city, line, now -> line.without(now, year));
    }

    /// Enters a figure of the population series in the place of the one of its year.
    void putPopulation(String city, Fact fact) {
        edit(city, ProfileLine.POPULATION, now -> now.withPopulation(fact));
    }

    void removePopulation(String city, Fact fact) {
        edit(city, ProfileLine.POPULATION, now -> now.withPopulation(
                now.population().stream().filter(other -> !other.equals(fact)).toList()));
    }

    /// Changes what a city is called, where it lies or how it counts money and years.
    void change(String city, PartnershipWords what, UnaryOperator<City> change) {
        edit(city, what.edit(), what.name(), change);
    }

    /// Adds a remark under a heading, for the user to type over.
    void addRemark(String city, Names about) {
        change(city, PartnershipWords.REMARK_ADD, now -> {
            var more = new ArrayList<>(now.remarks());
            more.add(new Remark(about, PartnershipWords.REMARK_NEW.names(), Evidence.OWN));
            return now.withRemarks(more);
        });
    }

    /// Types over a remark in the language of the moment.
    void setRemark(String city, int index, String text) {
        remark(city, index, now -> new Remark(now.about(), now.text().with(Tongue.now(), text), Evidence.OWN));
    }

    /// Renames what the remarks with that heading are about, in both cities at once.
    void setHeading(List<String> cities, Names about, String text) {
        session.edit(new Edit(PartnershipWords.REMARK.edit(), about.en()), project -> {
            var now = project;
            for (var id : cities) {
                var city = now.shelf().city(id).orElseThrow();
                var remarks = city.remarks().stream().map(remark -> remark.about().equals(about)
                        ? new Remark(about.with(Tongue.now(), text), remark.text(), remark.evidence()) : remark).toList();
                now = now.with(city.withRemarks(remarks));
            }
            return now;
        });
    }

    void setRemarkEvidence(String city, int index, Evidence evidence) {
        remark(city, index, now -> new Remark(now.about(), now.text(), evidence));
    }

    void removeRemark(String city, int index) {
        change(city, PartnershipWords.REMARK_REMOVE, now -> {
            var fewer = new ArrayList<>(now.remarks());
            if (index < fewer.size()) fewer.remove(index);
            return now.withRemarks(fewer);
        });
    }

    private void remark(String city, int index, UnaryOperator<Remark> change) {
        edit(city, PartnershipWords.REMARK.edit(), "remark-" + index, now -> {
            var changed = new ArrayList<>(now.remarks());
            if (index < changed.size()) changed.set(index, change.apply(changed.get(index)));
            return now.withRemarks(changed);
        });
    }

    private void edit(String city, ProfileLine line, UnaryOperator<City> change) {
        edit(city, line.word().edit(), line.name(), change);
    }

    private void edit(String id, Names name, String field, UnaryOperator<City> change) {
        session.edit(new Edit(name, id + "/" + field), project ->
                project.shelf().city(id).map(city -> project.with(change.apply(city))).orElse(project));
    }
}
