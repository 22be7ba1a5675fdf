package org.kakehashi.document;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.base.Evidence;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.Shelf;

/// Brings the shipped examples and templates up to the library, its rates, its programmes and the sources they name, and
/// writes the money of two examples.
///
/// Run it after a change of rates or funders of the library, from the top of the project:
/// `java -cp … org.kakehashi.document.ShippedExamples`. A test holds the files to what this makes.
final class ShippedExamples {
    private ShippedExamples() {}

    /// Writes the files anew.
    public static void main(String[] arguments) throws IOException {
        for (var file : ShippedFiles.projects().toList()) {
            var project = ShippedFiles.project(file);
            var made = of(project, ShippedFiles.library().shelf());
            if (!made.equals(project)) Files.write(file, ProjectCodec.write(made));
        }
    }

    /// @return as it is to be shipped; the same if it is so already
    static Project of(Project project, Shelf library) {
        var stocked = stocked(project, library);
        return switch (project.id()) {
            case PhnomPenhChain.ID -> PhnomPenhChain.of(stocked);
            case HaiphongMoney.ID -> HaiphongMoney.of(stocked);
            default -> stocked;
        };
    }

    /// A project without rates has no plan to cost; a template gets the rest when a project is made from it.
    private static Project stocked(Project project, Shelf library) {
        var shelf = project.shelf();
        if (shelf.rates().isEmpty()) return project;
        var cities = Set.of("", project.pair().home(), project.pair().partner());
        var rates = library.rates().stream().filter(rate -> rate.currency().equals(project.plan().currency())
                && cities.contains(rate.holds().city()) && cities.contains(rate.holds().route())).toList();
        var funders = project.example() ? everyFunder(shelf.funders(), library)
                : shelf.funders().stream().map(old -> library.latestFunder(old.id()).orElseThrow().withId(old.id())).toList();
        var stocked = shelf.with(rates, funders);
        var named = Stream.concat(rates.stream().map(Rate::amount).map(amount -> amount.evidence()),
                funders.stream().map(Funder::evidence)).map(Evidence::source).filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        for (var id : named) {
            if (stocked.source(id).isEmpty()) stocked = stocked.with(library.source(id).orElseThrow());
        }
        return project.with(stocked);
    }

    /// Those that the example knew already come first.
    private static List<Funder> everyFunder(List<Funder> old, Shelf library) {
        var latest = library.latestFunders();
        var known = old.stream().map(Funder::family).toList();
        return Stream.concat(old.stream().map(mine -> library.latestFunder(mine.id()).orElseThrow().withId(mine.id())),
                latest.stream().filter(funder -> !known.contains(funder.family()))).toList();
    }
}
