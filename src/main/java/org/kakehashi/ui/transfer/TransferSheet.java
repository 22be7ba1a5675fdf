package org.kakehashi.ui.transfer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Conversion.Method;
import org.kakehashi.base.Conversion.Part;
import org.kakehashi.base.Names;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Technology;
import org.kakehashi.transfer.Choice;
import org.kakehashi.transfer.Lacking;
import org.kakehashi.transfer.Transfer;

/// One cost of an entry brought to a city, as the panel shows it.
///
/// @param entry  with the price year a person judged right where its source tells none
/// @param target empty if no city is known
/// @param result empty without a target
/// @param locals figures of the same kind from the city's own country, in the wanted money
public record TransferSheet(Technology entry, Part part, Optional<Target> target, Choice choice,
        Optional<Transfer> result, List<Local> locals) {

    /// A local figure this share outside the range is no news: published figures are rounded.
    private static final double SLACK = 0.01;

    /// A figure of the same kind from the country itself.
    public record Local(String entry, Names name, double value) {}

    static TransferSheet of(Technology entry, Part part, Optional<Target> target, Choice choice, Economies economies,
            Shelf shelf) {
        var result = target.map(place -> Transfer.of(entry, part, place.destination(), choice, economies));
        var locals = target.filter(_ -> result.filter(Transfer.Done.class::isInstance).isPresent())
                .map(place -> locals(entry, part, place, economies, shelf)).orElse(List.of());
        return new TransferSheet(entry, part, target, choice, result, locals);
    }

    private static List<Local> locals(Technology entry, Part part, Target place, Economies economies, Shelf shelf) {
        return shelf.technologies().stream().filter(other -> !other.id().equals(entry.id())
                        && other.country().equals(place.country()) && other.sector().equals(entry.sector())
                        && other.per() == entry.per() && Transfer.cost(other, part).isPresent())
                .flatMap(other -> local(other, Transfer.of(other, part, place.destination(),
                        Choice.USUAL.with(Method.MARKET), economies))).toList();
    }

    private static Stream<Local> local(Technology entry, Transfer brought) {
        return switch (brought) {
            case Transfer.Done(var conversion, _) -> Stream.of(new Local(entry.id(), entry.name(), conversion.value()));
            case Transfer.Lacks _ -> Stream.empty();
        };
    }

    public Optional<Conversion> conversion() {
        return result.flatMap(brought -> switch (brought) {
            case Transfer.Done(var conversion, _) -> Optional.of(conversion);
            case Transfer.Lacks _ -> Optional.empty();
        });
    }

    /// @return what the chosen method lacks
    public List<Lacking> lacking() {
        return result.map(brought -> switch (brought) {
            case Transfer.Done _ -> List.<Lacking>of();
            case Transfer.Lacks(var lacking) -> lacking;
        }).orElse(List.of());
    }

    /// @return what only the methods that are not in use lack
    public List<Lacking> othersLack() {
        return result.map(brought -> switch (brought) {
            case Transfer.Done(_, var others) -> others;
            case Transfer.Lacks _ -> List.<Lacking>of();
        }).orElse(List.of());
    }

    /// @return the local figures below what every method gives
    public List<Local> below() {
        return conversion().map(done -> locals.stream().filter(local -> local.value() < done.least() - SLACK * Math.abs(done.least())).toList())
                .orElse(List.of());
    }

    /// @return the local figures above what every method gives
    public List<Local> above() {
        return conversion().map(done -> locals.stream().filter(local -> local.value() > done.most() + SLACK * Math.abs(done.most())).toList())
                .orElse(List.of());
    }

    public Headline headline() {
        return Headline.of(entry, part).orElseThrow();
    }
}
