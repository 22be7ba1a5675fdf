package org.kakehashi.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kakehashi.base.Require;

/// The sources of a project and what they pledged; at most one pledge for a source and fiscal year.
public record Funding(List<FundingSource> sources, List<Pledge> pledges) {
    public static final Funding NONE = new Funding(List.of(), List.of());

    public Funding {
        sources = List.copyOf(sources);
        pledges = List.copyOf(pledges);
        var known = sources.stream().map(FundingSource::id).toList();
        for (var pledge : pledges) Require.that(known.contains(pledge.source()), "source", pledge.source());
        Require.that(pledges.stream().map(pledge -> pledge.source() + " " + pledge.fiscalYear()).distinct().count()
                == pledges.size(), "pledges", pledges);
    }

    public Optional<FundingSource> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    public Optional<Pledge> pledge(String source, int fiscalYear) {
        return pledges.stream().filter(pledge -> pledge.isFor(source, fiscalYear)).findFirst();
    }

    public Funding with(FundingSource source) {
        var changed = new ArrayList<>(sources);
        changed.replaceAll(old -> old.id().equals(source.id()) ? source : old);
        if (source(source.id()).isEmpty()) changed.add(source);
        return new Funding(changed, pledges);
    }

    /// @return without the source and what it pledged
    public Funding without(String source) {
        return new Funding(sources.stream().filter(other -> !other.id().equals(source)).toList(),
                pledges.stream().filter(pledge -> !pledge.source().equals(source)).toList());
    }

    public Funding with(Pledge pledge) {
        var changed = new ArrayList<>(without(pledge.source(), pledge.fiscalYear()).pledges);
        changed.add(pledge);
        return new Funding(sources, changed);
    }

    public Funding without(String source, int fiscalYear) {
        return new Funding(sources, pledges.stream().filter(old -> !old.isFor(source, fiscalYear)).toList());
    }
}
